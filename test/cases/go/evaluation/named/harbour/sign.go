package harbour

import (
	"io"
	"net/http"
)

func SignIn(body io.Reader) (*http.Response, error) {
	return http.Post(TokensURL, "application/json", body)
}
