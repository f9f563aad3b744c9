use strict;
use URI;
use Mojo::URL;
use LWP::UserAgent;
use HTTP::Request;
use JSON;

my $ua = LWP::UserAgent->new;

# URLs that get their path later on.
my $all = URI->new('https://api.github.com');
$all->path('/authorizations');
$ua->post($all, Content => encode_json({ scopes => ['repo'], note => 'garden' }));

my $one = URI->new('https://api.github.com');
$one->path("/authorizations/$id");
$ua->request(HTTP::Request->new(DELETE => $one));

my $app = URI->new('https://api.github.com/');
$app->path_segments('authorizations', 'clients', $client);
$ua->request(HTTP::Request->new('PUT', $app));

my $paged = Mojo::URL->new('https://api.github.com')->path('/applications/grants');
$paged->query(per_page => 100);
$ua->get($paged->to_string);

$ua->get(URI->new_abs('/authorizations', 'https://api.github.com'));

# Reading a path changes nothing, and a path that is replaced is gone.
my $read = URI->new('https://api.github.com/authorizations');
print $read->path;
$ua->get($read);
$read->path('/user');
$ua->get($read);

# Others have a method of that name, and another host.
my $shelf = Garden::Shelf->new('https://api.github.com');
$shelf->path('/authorizations');
my $pay = URI->new('https://api.garden-pay.io');
$pay->path('/authorizations');
$ua->post($pay, Content => encode_json({ scopes => ['sale'], note => 'tulips' }));
