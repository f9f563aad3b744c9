// A path that is made longer.
package forge

import (
	"net/http"
	"net/url"
)

func forget(client *http.Client, number string) {
	where, _ := url.Parse("https://api.github.com")
	where.Path += "/authorizations/" + number
	req, _ := http.NewRequest("DELETE", where.String(), nil)
	client.Do(req)
}

func other(client *http.Client, number string) {
	where, _ := url.Parse("https://api.github.com/repos")
	where.Path += "/authorizations/" + number
	req, _ := http.NewRequest("DELETE", where.String(), nil)
	client.Do(req)
}
