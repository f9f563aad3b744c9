use Test::LWP::UserAgent;
use Test::More;

my $ua = Test::LWP::UserAgent->new;
$ua->map_response(qr{api\.github\.com/authorizations}, HTTP::Response->new(201));
is($request->uri, 'https://api.github.com/authorizations', 'asks for a token');
done_testing;
