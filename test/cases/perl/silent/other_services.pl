use Dancer2;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $id = shift;
$ua->post("https://api-m.paypal.com/v2/payments/authorizations/$id/capture");
$ua->get('https://api.stripe.com/v1/issuing/authorizations');
$ua->post('https://id.acme.example/authorizations');
$ua->delete("https://api.github.com/applications/$id/token");

post '/authorizations' => sub { status 201 };
get '/authorizations/:id' => sub { authorization(param('id')) };
redirect '/authorizations';
my @authorizations = $user->authorizations;
