package tokens

import "github.com/octokit/go-octokit/octokit"

func findOrCreate(user, password, code string) (string, error) {
	url, _ := octokit.AuthorizationsURL.Expand(nil)
	client := octokit.NewClient(octokit.BasicAuth{Login: user, Password: password, OneTimePassword: code})
	service := client.Authorizations(url)
	auths, result := service.All()
	if result.HasError() || len(auths) > 0 {
		return "", result.Err
	}
	params := octokit.AuthorizationParams{Scopes: []string{"repos"}}
	params.Note = "tokens"
	auth, _ := service.Create(params)
	return auth.Token, nil
}

func keys(client *octokit.Client) {
	client.Gists(nil).All()
}
