use strict;

# POST https://api.github.com/authorizations is gone.
print "See https://api.github.com/authorizations\n";

=head1 NOTES

C<DELETE /authorizations/1> of L<https://api.github.com/authorizations> is not needed.

=cut

=func drop_token( $ua, [ $id ] )

What isn't needed: C<https://api.github.com/authorizations> once more.

=cut

sub drop_token {
    my ($ua, $id) = @_;
    $ua->delete("https://api.github.com/authorizations/$id");
}

1;
