package consents

import (
	"net/http"

	"github.com/google/go-github/v66/github"
)

// Routes serves the consents of our own members, who sign in through GitHub.
func Routes(hub *github.Client, c *Consents) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /authorizations", c.List)
	mux.HandleFunc("POST /authorizations", c.Give)
	mux.Handle("DELETE /authorizations/{id}", http.HandlerFunc(c.Withdraw))
	return mux
}
