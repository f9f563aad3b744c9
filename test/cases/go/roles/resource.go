package octokit

import "net/url"

// AuthorizationsURL is where https://developer.github.com/v3/oauth_authorizations/ begins.
var AuthorizationsURL = Hyperlink("authorizations{/id}")

// AuthorizationsService sends to the address it was made with.
type AuthorizationsService struct {
	client *Client
	URL    *url.URL
}

// One is a token.
func (a *AuthorizationsService) One() (auth *Authorization, result *Result) {
	result = a.client.get(a.URL, &auth)
	return
}

// All are the tokens.
func (a *AuthorizationsService) All() (auths []Authorization, result *Result) {
	result = a.client.get(a.URL, &auths)
	return
}

// Create makes a token.
func (a *AuthorizationsService) Create(params interface{}) (auth *Authorization, result *Result) {
	result = a.client.post(a.URL, params, &auth)
	return
}
