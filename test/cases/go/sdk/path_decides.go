package main

import (
	"context"

	"github.com/google/go-github/v28/github"
)

func tokens(ctx context.Context, user, password string) error {
	transport := github.BasicAuthTransport{Username: user, Password: password, OTP: ""}
	client := github.NewClient(transport.Client())

	_, _, err := client.Authorizations.Create(ctx, &github.AuthorizationRequest{
		Scopes: []github.Scope{"repo", "user:email"},
		Note:   github.String("release"),
	})
	if err != nil {
		return err
	}
	client.Authorizations.GetOrCreateForApp(ctx, "0123456789abcdef0123", &github.AuthorizationRequest{ClientSecret: github.String(""), Note: github.String("a")})
	client.Authorizations.GetOrCreateForApp(ctx, "0123456789abcdef0123", &github.AuthorizationRequest{Note: github.String("a"), Fingerprint: github.String("laptop")})
	client.Authorizations.Edit(ctx, 7, &github.AuthorizationUpdateRequest{AddScopes: []string{"gist"}})
	client.Authorizations.Check(ctx, "0123456789abcdef0123", "token")
	client.Authorizations.DeleteGrant(ctx, 7)
	client.Authorizations.CreateImpersonation(ctx, "octocat", nil)
	client.Users.Get(ctx, "")
	return nil
}
