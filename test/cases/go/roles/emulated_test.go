package garden

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// What a server that stands in for GitHub is tested with goes to that server.
func TestTokens(t *testing.T) {
	s := newServer(t)
	ask := func(method, path string, body map[string]any) *httptest.ResponseRecorder {
		answer := httptest.NewRecorder()
		s.ServeHTTP(answer, httptest.NewRequest(method, path, encoded(t, body)))
		return answer
	}
	made := ask(http.MethodPost, "/api/v3/authorizations", map[string]any{"scopes": []string{"repo"}, "note": "garden"})
	if made.Code != http.StatusCreated {
		t.Fatal(made.Code)
	}
	ask(http.MethodPut, "/api/v3/authorizations/clients/"+s.app, map[string]any{"client_secret": s.secret, "scopes": []string{"repo"}})
}
