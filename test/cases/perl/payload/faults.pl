use JSON;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
$ua->post('https://api.github.com/authorizations', Content => encode_json({ note => 'perl', scopes => 'repo' }));
$ua->post('https://api.github.com/authorizations', Content => encode_json({ scopes => ['repo'] }));
$ua->post('https://api.github.com/authorizations', Content => encode_json({ note => 'perl', scope => ['repo'] }));
