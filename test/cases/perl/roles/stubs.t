use Test::More;
use Test::Mock::LWP::Dispatch;
$mock_ua->map('https://api.github.com/authorizations', HTTP::Response->new(201, 'Created', [], '{}'));
$mock_ua->map(POST => 'https://api.github.com/authorizations');
$stub->post('https://api.github.com/authorizations', { note => 'acme' });
is($request->uri, 'https://api.github.com/authorizations');
