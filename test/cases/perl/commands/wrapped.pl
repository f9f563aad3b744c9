# The caller knows the path of a command that is one text.
my $api = 'https://api.github.com';

sub hub { my ($path) = @_; return decode_json(qx(curl -s -u $user $api$path)); }

sub call_hub {
    my ($method, $path) = @_;
    my $command = "curl -s -X $method -u $user '$api$path'";
    return system($command);
}

hub('/authorizations');
call_hub('DELETE', "/authorizations/$id");
hub('/user');
