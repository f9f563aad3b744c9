use HTTP::Tiny;
use Mojo::UserAgent;

my $http = HTTP::Tiny->new;
my $ua = Mojo::UserAgent->new;

sub _url { 'https://api.github.com' . shift }
sub second { return 'https://api.github.com/authorizations' . $_[1]; }
sub third { my $path = shift; return "https://api.github.com$path"; }
sub fourth { my $self = shift @_; my ($path) = @_; "https://api.github.com$path" }

$http->post(_url('/authorizations'), { content => '{"note":"garden"}' });
$http->delete(second('x', '/1'));
$http->get(third('/authorizations'));
$http->get(_url('/user'));

$ua->post('https://api.github.com/authorizations' => json => { note => 'garden', scopes => ['repo'] });
$ua->delete("https://api.github.com/authorizations/$id" => { Accept => 'application/json' });
