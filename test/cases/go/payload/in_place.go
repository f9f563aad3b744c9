// The body's type is written where its value is.
package pilot

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func create(code string) {
	body, _ := json.Marshal(struct {
		Note   string   `json:"note"`
		Scopes []string `json:"scopes"`
	}{"pilot", []string{"repo"}})
	http.Post("https://api.github.com/authorizations", "application/json", bytes.NewReader(body))

	faulty, _ := json.Marshal(struct {
		Note  string `json:"note"`
		Scope string `json:"scope"`
	}{Note: "pilot", Scope: "repo"})
	http.Post("https://api.github.com/authorizations", "application/json", bytes.NewReader(faulty))
}
