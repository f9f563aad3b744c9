package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
)

const endpoint = "https://api.github.com/authorizations"

type complete struct {
	Note   string   `json:"note,omitempty"`
	Scope  []string `json:"scope,omitempty"`
	Secret string   `json:"-"`
}

type partial struct {
	Note   string   `json:"note"`
	Scopes []string `json:"scopes"`
}

func faults(note string, defaults map[string]interface{}) {
	// A string for a list.
	http.Post(endpoint, "application/json", strings.NewReader(`{"note": "a", "scopes": "repo"}`))

	// Nearly a parameter, by its tag.
	tagged, _ := json.Marshal(complete{Note: "a", Scope: []string{"repo"}})
	http.Post(endpoint, "application/json", bytes.NewReader(tagged))

	// The note that has to be there.
	short, _ := json.Marshal(map[string]interface{}{"scopes": []string{"repo"}})
	http.Post(endpoint, "application/json", bytes.NewReader(short))

	// Nearly a scope.
	scoped, _ := json.Marshal(map[string]interface{}{"note": note, "scopes": []string{"gists"}})
	http.Post(endpoint, "application/json", bytes.NewReader(scoped))

	// Written one by one.
	fields := make(map[string]interface{})
	fields["note"] = 42
	late, _ := json.Marshal(fields)
	http.Post(endpoint, "application/json", bytes.NewReader(late))

	// What is not given is sent all the same: an empty note.
	empty, _ := json.Marshal(partial{Scopes: []string{"repo"}})
	http.Post(endpoint, "application/json", bytes.NewReader(empty))

	// What can't be told is no fault.
	open, _ := json.Marshal(defaults)
	http.Post(endpoint, "application/json", bytes.NewReader(open))
}
