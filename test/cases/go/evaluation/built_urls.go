package tokens

import (
	"fmt"
	"net/http"
	"net/url"
	"path"
	"strings"
)

const apiRoot = "https://api.github.com"

const (
	tokensURL = apiRoot + "/authorizations"
	grantPath = "/applications/grants/%d"
)

var oneURL = tokensURL + "/%v"

func built(id int, clientID, secret string) {
	http.Get(tokensURL)
	http.Get(fmt.Sprintf(apiRoot+grantPath, id))
	send("DELETE", fmt.Sprintf(oneURL, id))
	send(http.MethodPut, strings.Join([]string{apiRoot, "authorizations", "clients", clientID}, "/"))

	u, _ := url.Parse(apiRoot)
	u.Path = path.Join(u.Path, "authorizations")
	http.Get(u.String())

	joined, _ := url.JoinPath(apiRoot, "applications", clientID, "tokens", secret)
	send("GET", joined)

	endpoint := url.URL{Scheme: "https", Host: "api.github.com", Path: "/authorizations"}
	http.Get(endpoint.String())

	target := apiRoot
	target += "/authorizations"
	if id > 0 {
		target += "/" + fmt.Sprint(id)
	}
	http.Get(target)
}

func send(method, target string) (*http.Response, error) {
	req, err := http.NewRequest(method, target, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}
