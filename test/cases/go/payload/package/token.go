package shed

import (
	"bytes"
	"encoding/json"
	"net/http"
)

const root = "https://api.github.com"

// Make sends a struct whose type, with its tags, is in another file.
func Make(scopes []string, name string) (*http.Request, error) {
	body, err := json.Marshal(&Ask{Scopes: scopes, Note: name, NoteURL: "https://shed.example"})
	if err != nil {
		return nil, err
	}
	return http.NewRequest("POST", root+"/authorizations", bytes.NewBuffer(body))
}

// Wrong gives the note as a number.
func Wrong() (*http.Request, error) {
	body, err := json.Marshal(&Ask{Note: 1})
	if err != nil {
		return nil, err
	}
	return http.NewRequest("POST", root+"/authorizations", bytes.NewBuffer(body))
}
