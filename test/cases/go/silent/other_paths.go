// Package cards has a client of its own beside GitHub's.
package cards

import (
	"fmt"
	"net/http"

	"github.com/google/go-github/v50/github"
)

type Client struct {
	hub     *github.Client
	http    *http.Client
	baseURL string
}

func (c *Client) Authorizations() { c.do("GET", "/authorizations", nil) }
func (c *Client) Cards()          { c.do("GET", "/cards", nil) }

func (c *Client) Authorization(id string) {
	req, _ := http.NewRequest("GET", fmt.Sprintf("%s/authorizations/%s", c.baseURL, id), nil)
	c.http.Do(req)
}

func (c *Client) Card(id string) {
	req, _ := http.NewRequest("GET", fmt.Sprintf("%s/cards/%s", c.baseURL, id), nil)
	c.http.Do(req)
}

func (c *Client) Hold() { http.Post(c.baseURL+"/authorizations", "application/json", nil) }
func (c *Client) Add()  { http.Post(c.baseURL+"/cards", "application/json", nil) }
