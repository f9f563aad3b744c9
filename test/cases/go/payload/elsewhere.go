// Types of other files: their fields are sent by names that can't be seen here.
package tokens

import (
	"bytes"
	"encoding/json"
	"net/http"

	"example.org/acme/models"
)

func create() {
	body, _ := json.Marshal(newToken{Note: "acme", Scopes: []string{"gist"}})
	http.Post("https://api.github.com/authorizations", "application/json", bytes.NewReader(body))
}

func createEmpty() {
	body, _ := json.Marshal(newToken{Scopes: []string{"gist"}})
	http.Post("https://api.github.com/authorizations", "application/json", bytes.NewReader(body))
}

func createShared() {
	body, _ := json.Marshal(&models.Token{Note: "acme", NoteURL: "https://acme.example"})
	http.Post("https://api.github.com/authorizations", "application/json", bytes.NewReader(body))
}
