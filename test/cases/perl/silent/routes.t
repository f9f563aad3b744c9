use Test::More;
use Test::Mojo;

my $profiles = 'https://api.github.com';
my $t = Test::Mojo->new('Consents');
my $ua = $t->ua;

$t->get_ok('/authorizations')->status_is(200);
$t->post_ok('/authorizations' => json => { purpose => 'mail' })->status_is(201);
$t->delete_ok('/authorizations/7')->status_is(204);
$ua->get('/authorizations');

done_testing;
