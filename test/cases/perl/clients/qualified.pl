use strict;
use LWP::Simple ();
use URI;
use URI::Template;

# Functions by their whole names.
sub tokens { return LWP::Simple::get('https://api.github.com/authorizations'); }
sub keep { return LWP::Simple::getstore("https://api.github.com/authorizations", 'tokens.json'); }
sub sign_in { return Acme::Courier::post('https://api.github.com/authorizations', JSON::encode_json({ note => 'orchard' })); }

# A URL is made here and sent there.
sub listed {
    my ($agent) = @_;
    my $url = URI->new('https://api.github.com/authorizations');
    return $agent->get($url);
}

sub drop {
    my ($agent, $id) = @_;
    my $template = URI::Template->new('https://api.github.com/authorizations/{id}');
    return $agent->delete($template->process(id => $id));
}

sub capture { return LWP::Simple::get('https://api.sandbox.paypal.com/v2/payments/authorizations/1'); }
