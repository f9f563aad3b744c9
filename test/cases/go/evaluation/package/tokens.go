package tokens

import "net/http"

func list() (*http.Response, error) {
	return http.Get(gardenAPI + "/authorizations")
}

func remove(id string) (*http.Response, error) {
	req, err := http.NewRequest("DELETE", gardenURL("/authorizations/"+id), nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

// Another service's.
func pay(id string) (*http.Response, error) {
	return http.Get(payAPI + "/authorizations/" + id)
}

// Whose it is can't be told.
func open() (*http.Response, error) {
	return http.Get(apiBase + "/authorizations")
}
