package tokens

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
)

// Client talks to one server.
type Client struct {
	BaseURL string
	http    *http.Client
}

// NewClient makes a client for github.com.
func NewClient() *Client {
	return &Client{BaseURL: "https://api.github.com", http: http.DefaultClient}
}

func (c *Client) do(method, path string, body interface{}) (*http.Response, error) {
	var payload io.Reader
	if body != nil {
		raw, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		payload = bytes.NewReader(raw)
	}
	req, err := http.NewRequest(method, c.BaseURL+path, payload)
	if err != nil {
		return nil, err
	}
	return c.http.Do(req)
}

func (c *Client) post(path string, body interface{}) (*http.Response, error) {
	return c.do("POST", path, body)
}

// Create makes a token.
func (c *Client) Create(note string) (*http.Response, error) {
	return c.post("/authorizations", map[string]interface{}{"note": note, "scopes": []string{"gist"}})
}

// Remove deletes a token.
func (c *Client) Remove(id string) (*http.Response, error) {
	return c.do(http.MethodDelete, "/authorizations/"+id, nil)
}

func main() {
	NewClient().do("GET", "/user", nil)
}
