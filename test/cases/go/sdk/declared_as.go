// A client may be called anything: what it is declared as tells. Other things that make rows are no clients.
package github

import (
	"context"

	"acme.example/ledger"
	"github.com/google/go-github/v28/github"
)

// What tests put something else in the place of.
type tokenMaker interface {
	Create(ctx context.Context, auth *github.AuthorizationRequest) (*github.Authorization, *github.Response, error)
}

// AuthorizationsService is as much of the library's as is used.
type AuthorizationsService interface{ tokenMaker }

type store struct {
	raw   *github.Client
	auths *github.AuthorizationsService
	part  AuthorizationsService
	book  *ledger.Book
}

func (s *store) issue(ctx context.Context, note string) {
	request := &github.AuthorizationRequest{Note: &note}
	s.raw.Authorizations.Create(ctx, request)
	s.auths.Create(ctx, request)
	s.part.Create(ctx, request)
	s.book.Authorizations.Create(ctx, ledger.Entry{Amount: 12})
}

func take(ctx context.Context, c *github.Client, b *ledger.Book) {
	c.Authorizations.Delete(ctx, 12)
	b.Authorizations.Delete(ctx, 12)
}
