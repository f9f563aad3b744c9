package garden

import (
	"flag"
	"net/http"

	"github.com/spf13/pflag"
)

var (
	base   = flag.String("url", "https://api.github.com", "where to send")
	server = pflag.String("server", "https://api.github.com", "where to send")
	tokens = flag.String("tokens", "https://api.garden-pay.io", "where others send")
)

func list() {
	req, _ := http.NewRequest("GET", *base+"/authorizations", nil)
	http.DefaultClient.Do(req)
}

func remove(id string) {
	req, _ := http.NewRequest("DELETE", *server+"/authorizations/"+id, nil)
	http.DefaultClient.Do(req)
}

func elsewhere() {
	req, _ := http.NewRequest("GET", *tokens+"/authorizations", nil)
	http.DefaultClient.Do(req)
}
