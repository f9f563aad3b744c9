use Net::GitHub;

my $gh = Net::GitHub->new(login => 'octocat', pass => 'secret');
my $oauth = $gh->oauth;
my $token = $oauth->create_authorization({ scopes => ['user', 'gist'], note => 'net-github' });
my @all = $oauth->authorizations();
my $all = $gh->oauth->authorizations;
$oauth->update_authorization($token->{id}, { add_scopes => ['repo'] });
$gh->oauth->delete_authorization($token->{id});
my $me = $gh->user->show;
