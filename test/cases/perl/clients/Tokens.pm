package Beacon::Tokens;
use v5.24;
use experimental qw(signatures);

=head2 get_token( ID )

L<https://developer.github.com/v3/oauth_authorizations/#get-a-single-authorization>

=cut

sub get_token ( $self, $id ) {
	return $self->get_single_resource(
		$self->endpoint_to_url( '/authorizations/:id', { id => $id } ),
		bless_into => 'Beacon::Token',
	);
}

sub create_token ( $self, %args ) {
	my $where = $self->query_url( '/authorizations' );
	return $self->post_single_resource(
		$self->endpoint_to_url( '/authorizations' ),
		data => \%args,
	);
}

sub delete_token ( $self, $id ) {
	$self->delete_single_resource( $self->endpoint_to_url( '/authorizations/:id', { id => $id } ) );
}

1;
