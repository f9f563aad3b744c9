package github

import (
	"bytes"
	"net/http"
	"testing"
)

// The request is built to be compared with the one that is sent.
func TestCreate(t *testing.T) {
	h := new(mockHTTPClient)
	want, _ := http.NewRequest("POST", "https://api.github.com/authorizations", bytes.NewBufferString(`{"note":"n"}`))
	h.On("Do", want).Return(&http.Response{StatusCode: http.StatusOK}, nil).Once()
	h.AssertExpectations(t)
}
