package garden

import (
	"github.com/go-resty/resty/v2"
	"github.com/valyala/fasthttp"
)

func create() {
	client := resty.New()
	client.SetBaseURL("https://api.github.com")
	client.R().SetBody(map[string]any{"note": "garden", "scopes": []string{"repo"}}).Post("/authorizations")
}

func authorize() {
	client := resty.New()
	client.SetBaseURL("https://api.garden-pay.io")
	client.R().SetBody(map[string]any{"note": "tulips", "scopes": []string{"sale"}}).Post("/authorizations")
}

type signIn struct{ http *resty.Client }

func newSignIn(http *resty.Client) *signIn { return &signIn{http: http} }

func (s *signIn) forget(id string) { s.http.R().Delete("/authorizations/" + id) }

func fast() {
	newSignIn(resty.New().SetBaseURL("https://api.github.com")).forget("7")
	request := fasthttp.AcquireRequest()
	request.SetRequestURI("https://api.github.com/authorizations")
	request.Header.SetMethod("POST")
	request.SetBodyString(`{"note":"garden"}`)
	fasthttp.Do(request, nil)
}
