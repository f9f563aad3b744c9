package main

import (
	"context"

	"github.com/google/go-github/v45/github"
)

// The same names stand for supported endpoints here.
func supported(ctx context.Context, client *github.Client) {
	client.Authorizations.Check(ctx, "0123456789abcdef0123", "token")
	client.Authorizations.Reset(ctx, "0123456789abcdef0123", "token")
	client.Authorizations.Revoke(ctx, "0123456789abcdef0123", "token")
	client.Authorizations.DeleteGrant(ctx, "0123456789abcdef0123", "token")
	client.Authorizations.CreateImpersonation(ctx, "octocat", &github.AuthorizationRequest{})
}
