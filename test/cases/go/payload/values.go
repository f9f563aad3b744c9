package tool

import (
	"net/http"
	"net/url"
	"strings"
)

// What methods and functions put into values.
func login(id, secret string) (*http.Response, error) {
	v := url.Values{}
	v.Set("note", "a tool")
	v.Add("client_secret", secret)
	return send("PUT", "https://api.github.com/authorizations/clients/"+id, v)
}

func bare(id, secret string) (*http.Response, error) {
	req, _ := http.NewRequest("PUT", "https://api.github.com/authorizations/clients/"+id, strings.NewReader(filled(secret).Encode()))
	return http.DefaultClient.Do(req)
}

func filled(secret string) url.Values {
	v := url.Values{}
	v.Set("client_secret", secret)
	return v
}

func send(method, to string, v url.Values) (*http.Response, error) {
	req, _ := http.NewRequest(method, to, strings.NewReader(v.Encode()))
	return http.DefaultClient.Do(req)
}
