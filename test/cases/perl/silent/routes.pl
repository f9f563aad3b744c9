use Mojolicious::Lite;

# Whoever signs in is looked up at https://api.github.com.
my $profiles = 'https://api.github.com';

get '/authorizations' => sub { my $c = shift; $c->render(json => consents()) };
post '/authorizations' => 'give';

my $r = app->routes;
$r->get('/authorizations')->to('consent#list');
$r->post('/authorizations')->to(controller => 'consent', action => 'give');
$r->delete('/authorizations/:id')->to('consent#withdraw');

app->start;
