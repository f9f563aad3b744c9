package tokens

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/jarcoal/httpmock"
	"gopkg.in/h2non/gock.v1"
)

func TestGitHubTokens(t *testing.T) {
	mux := http.NewServeMux()
	server := httptest.NewServer(mux)
	mux.HandleFunc("/authorizations", func(w http.ResponseWriter, r *http.Request) {})

	http.Get(server.URL + "/authorizations")
	http.NewRequest("GET", "/authorizations", nil)
	httptest.NewRequest("POST", "/authorizations", nil)

	gock.New("https://api.github.com").Post("/authorizations").Reply(201)
	httpmock.RegisterResponder("DELETE", "https://api.github.com/authorizations/1", httpmock.NewStringResponder(204, ""))

	if got := endpoint(); got != "https://api.github.com/authorizations" {
		t.Errorf("got %s, want https://api.github.com/authorizations", got)
	}
}
