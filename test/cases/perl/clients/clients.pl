use strict;
use warnings;
use HTTP::Request;
use HTTP::Request::Common qw(POST);
use HTTP::Tiny;
use JSON;
use LWP::UserAgent;
use Mojo::UserAgent;
use REST::Client;

my $api = 'https://api.github.com';
my ($user, $pass, $id) = @ARGV;
my $ua = LWP::UserAgent->new;

my $request = HTTP::Request->new(POST => "$api/authorizations");
$request->authorization_basic($user, $pass);
$request->content(encode_json({ scopes => ['repo'], note => 'perl' }));
my $response = $ua->request($request);

$ua->post('https://api.github.com/authorizations', Content => to_json({ note => 'lwp' }));
$ua->delete("https://api.github.com/authorizations/$id");
$ua->request(POST "$api/authorizations", Content => $response->content);

HTTP::Tiny->new->request('POST', 'https://api.github.com/authorizations', { content => '{"note": "tiny"}' });
HTTP::Tiny->new->get($api . '/authorizations');
Mojo::UserAgent->new->post("https://$user:$pass\@api.github.com/authorizations" => json => { note => 'mojo' });

my $rest = REST::Client->new(host => 'https://api.github.com');
$rest->POST('/authorizations', encode_json({ note => 'rest' }));

sub api {
    my ($method, $path, $data) = @_;
    my $req = HTTP::Request->new($method, "https://api.github.com$path");
    $req->content(encode_json($data)) if $data;
    return $ua->request($req);
}

api('POST', '/authorizations', { note => 'wrapped' });
api(DELETE => "/authorizations/$id");
