use strict;

my ($user, @options) = @ARGV;
print `curl -s -u $user https://api.github.com/authorizations`;
print qx(curl -s -u $user -X DELETE https://api.github.com/authorizations/9);
print "curl -s -u NAME https://api.github.com/authorizations\n";
system('curl', '-s', @options, 'https://api.github.com/authorizations');
system('curl', '-s', @options, '-X', 'POST', '-d', '{"note":"press"}', 'https://api.github.com/authorizations');
_api_create('/authorizations', { scopes => ['repo'], note => 'press' }, $user);
