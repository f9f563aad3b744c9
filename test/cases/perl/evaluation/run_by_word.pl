package Press;
use strict;
use JSON qw(encode_json decode_json);

sub login {
    my ($self, $user, $password, $otp) = @_;
    my $found = _create('/authorizations', { scopes => [qw(repo)], note => 'press' }, $user, $password, $otp);
    return $found->{token};
}

sub logout {
    my ($self, $id) = @_;
    return _delete("/authorizations/$id");
}

sub rate { return _fetch('/rate_limit') }

sub _api_url {
    my ($path) = @_;
    return 'https://api.github.com' . $path;
}

sub _create {
    my ($path, $data, @rest) = @_;
    return decode_json(_post(_api_url($path), encode_json($data), @rest));
}

sub _delete {
    my ($path) = @_;
    my ($answer) = _run('curl', '-s', '-X', 'DELETE', _api_url($path));
    return $answer;
}

sub _fetch {
    my ($path) = @_;
    my ($answer) = _run('curl', '-s', _api_url($path));
    return $answer;
}

sub _post {
    my ($url, $data, $user, $password, $otp) = @_;
    my @credentials;
    if ($user) {
        @credentials = ('-u', "$user:$password");
        push @credentials, '-H', "X-GitHub-OTP: $otp" if $otp;
    }
    else {
        @credentials = ('-H', 'Authorization: token ' . saved());
    }
    my ($answer) = _run('curl', '-s', '-X', 'POST', '-d', $data, @credentials, $url);
    return $answer;
}

sub _run {
    open my $pipe, '-|', @_ or die "not run: $!";
    return join('', <$pipe>);
}

1;
