use strict;

# POST https://api.github.com/authorizations is gone.
print "See https://api.github.com/authorizations\n";

=head1 NOTES

C<DELETE /authorizations/1> of L<https://api.github.com/authorizations> is not needed.

=cut

1;
