package Pear;
use strict;
use LWP::UserAgent;
use constant API => 'https://api.github.com';
use constant { TOKENS => '/authorizations', LIMIT => 100, BANK => 'https://pay.example.com' };

my $ua = LWP::UserAgent->new;

sub create {
    my ($self, $note) = @_;
    return $ua->post(API . TOKENS, Content => qq({"note": "$note"}));
}

sub listing { $ua->get(join('/', API, 'authorizations')) }

sub drop {
    my ($self, $id) = @_;
    my $request = HTTP::Request->new('DELETE', sprintf('%s%s/%d', API, TOKENS, $id));
    return $ua->request($request);
}

sub hold { $ua->post(BANK . TOKENS, Content => '{"amount": 1}') }

1;
