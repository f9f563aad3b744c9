package tokens

import "net/http"

const host = "https://api.github.com"

func list() (*http.Response, error) {
	return http.Get(host + tokensPath)
}

func plants() (*http.Response, error) {
	return http.Get(host + plantsPath)
}
