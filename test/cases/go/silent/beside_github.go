package billing

import (
	"context"
	"net/http/httptest"

	"github.com/acme/ledger-go"
	"github.com/google/go-github/v28/github"
)

type billing struct {
	github *github.Client
	ledger *ledger.Client
}

func (b *billing) hold(ctx context.Context, cents int) error {
	_, err := b.ledger.Authorizations.Create(ctx, &ledger.Hold{Cents: cents})
	return err
}

func (b *billing) serve(handler *Handler) {
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/authorizations", nil))
}
