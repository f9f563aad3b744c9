package main

import "github.com/google/go-github/github"

// Service keeps its client.
type Service struct{ gh *github.Client }

// Forget takes a token back.
func (s *Service) Forget(id int) error {
	_, err := s.gh.Authorizations.Delete(id)
	return err
}

func old(client *github.Client) {
	client.Authorizations.List(&github.ListOptions{})
	client.Authorizations.Revoke("0123456789abcdef0123", "token")
	client.NewRequest("GET", "authorizations", nil)
}
