// Package shed has its URLs made by a helper of another package, out of a base and a pattern.
package shed

import (
	"context"
	"net/http"

	"shed.example/kit/utils"
)

const server = "https://api.github.com"

// Drop revokes a grant.
func Drop(ctx context.Context, id string) (*http.Request, error) {
	address, err := utils.GenerateURL(ctx, server, "/applications/grants/{grant_id}", map[string]string{"grant_id": id})
	if err != nil {
		return nil, err
	}
	return http.NewRequestWithContext(ctx, "DELETE", address, nil)
}

// Make signs in.
func Make(body *http.Request) (*http.Request, error) {
	return http.NewRequest(http.MethodPost, utils.BuildURL(server, "authorizations"), body.Body)
}

// Hold is another service's.
func Hold(ctx context.Context, till, id string) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, "DELETE", utils.GenerateURL(ctx, "https://api.till.example", "/authorizations/{id}", id), nil)
}

// Route only names a path of its own server.
func Route(mux *http.ServeMux) {
	mux.HandleFunc(utils.BuildURL("", "/authorizations"), func(http.ResponseWriter, *http.Request) {})
}
