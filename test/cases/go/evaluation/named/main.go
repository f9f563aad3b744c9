package main

import (
	"net/http"

	"example.com/ferry/harbour"
)

func main() {
	request, _ := http.NewRequest("DELETE", harbour.TokenURL(5), nil)
	http.DefaultClient.Do(request)
}
