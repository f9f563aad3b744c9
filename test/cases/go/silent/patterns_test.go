package consents

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/google/go-github/v66/github"
)

func TestConsents(t *testing.T) {
	app := Routes(github.NewClient(nil), new(Consents))
	app.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/authorizations", nil))
	send(t, app, http.MethodDelete, "/authorizations/7", nil)
}
