package billing

import (
	"fmt"
	"net/http"

	"github.com/pkg/errors"
)

type client struct {
	apiBase string
	http    *http.Client
}

func (c *client) authorization(id string) error {
	req, err := http.NewRequest("GET", fmt.Sprintf("%s%s", c.apiBase, "/v2/payments/authorizations/"+id), nil)
	if err != nil {
		return errors.Wrap(err, "billing")
	}
	_, err = c.http.Do(req)
	http.Post("https://payments.example.com/authorizations", "application/json", nil)
	http.Get("https://influx.example.com/api/v2/authorizations")
	http.NewRequest("DELETE", "https://api.github.com/applications/0123456789abcdef0123/token", nil)
	http.NewRequest("DELETE", "https://api.github.com/applications/0123456789abcdef0123/grant", nil)
	http.NewRequest("POST", "https://api.github.com/admin/users/octocat/authorizations", nil)
	http.Get("https://api.github.com/orgs/acme/credential-authorizations")
	return err
}
