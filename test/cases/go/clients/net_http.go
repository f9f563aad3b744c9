package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

type tokenRequest struct {
	Scopes []string `json:"scopes"`
	Note   string   `json:"note"`
	URL    string   `json:"note_url,omitempty"`
}

func create(user, password, otp string) (*http.Response, error) {
	body, err := json.Marshal(&tokenRequest{Scopes: []string{"repo", "gist"}, Note: "release"})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", "https://api.github.com/authorizations", bytes.NewBuffer(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-GitHub-OTP", otp)
	req.SetBasicAuth(user, password)
	return http.DefaultClient.Do(req)
}

func others(ctx context.Context, id string) {
	http.Get("https://api.github.com/authorizations")
	http.Post("https://api.github.com/authorizations", "application/json", strings.NewReader(`{"note": "literal", "scopes": []}`))
	http.PostForm("https://api.github.com/authorizations", url.Values{"note": {"form"}})

	req, _ := http.NewRequestWithContext(ctx, http.MethodDelete, "https://api.github.com/authorizations/"+id, nil)
	client := &http.Client{}
	client.Do(req)
	client.Post("https://git.acme.example/api/v3/authorizations", "application/json", nil)
}
