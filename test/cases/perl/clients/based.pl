use REST::Client;
use JSON;

sub create {
    my ($note) = @_;
    my $tokens = REST::Client->new();
    $tokens->setHost('https://api.github.com');
    $tokens->POST('/authorizations', encode_json({ note => $note, scopes => ['repo'] }));
}

sub authorize {
    my ($note) = @_;
    my $payments = REST::Client->new();
    $payments->setHost('https://api.garden-pay.io');
    $payments->POST('/authorizations', encode_json({ note => $note, scopes => ['sale'] }));
}
