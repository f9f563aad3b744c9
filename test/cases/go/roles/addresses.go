// Package addresses holds what other packages send.
package addresses

const (
	root = "https://api.github.com"
	// Tokens is where tokens were made.
	Tokens = root + "/authorizations"
	Page   = "https://acme.example/authorizations"
)

var checkURL = root + "/applications/%s/tokens/%s"
