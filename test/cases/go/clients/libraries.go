package main

import (
	"os/exec"

	"github.com/dghubble/sling"
	"github.com/franela/goreq"
	"github.com/go-resty/resty/v2"
	"github.com/levigross/grequests"
	"github.com/parnurzeal/gorequest"
)

var fields = map[string]interface{}{"note": "libraries", "scopes": []string{"repo"}}

func libraries(user, password string) {
	resty.New().R().SetBasicAuth(user, password).SetBody(fields).Post("https://api.github.com/authorizations")

	client := resty.New().SetHostURL("https://api.github.com")
	client.R().SetHeader("X-GitHub-OTP", "123456").Get("/authorizations")

	gorequest.New().Delete("https://api.github.com/authorizations/1").SetBasicAuth(user, password).End()
	sling.New().Base("https://api.github.com/").Patch("authorizations/1").BodyJSON(map[string][]string{"add_scopes": {"gist"}}).Request()
	grequests.Put("https://api.github.com/authorizations/clients/0123456789abcdef0123", &grequests.RequestOptions{JSON: map[string]string{"note": "x"}})
	goreq.Request{Method: "GET", Uri: "https://api.github.com/applications/grants"}.Do()

	exec.Command("curl", "-u", user, "-d", `{"note": "shell"}`, "https://api.github.com/authorizations").Run()
}
