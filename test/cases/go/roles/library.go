package github

import (
	"context"
	"fmt"
)

// AuthorizationsService is a part of an SDK whose client makes the requests.
type AuthorizationsService struct{ client *Client }

// List lists the tokens.
func (s *AuthorizationsService) List(ctx context.Context, opts *ListOptions) ([]*Authorization, error) {
	u := "authorizations"
	u, err := addOptions(u, opts)
	if err != nil {
		return nil, err
	}
	req, err := s.client.NewRequest("GET", u, nil)
	if err != nil {
		return nil, err
	}
	return nil, s.client.Do(ctx, req, nil)
}

// Edit changes a token.
func (s *AuthorizationsService) Edit(ctx context.Context, id int64, auth *AuthorizationUpdateRequest) error {
	req, err := s.client.NewRequest("PATCH", fmt.Sprintf("authorizations/%v", id), auth)
	if err != nil {
		return err
	}
	return s.client.Do(ctx, req, nil)
}

// Check asks for a token by its application.
func (s *AuthorizationsService) Check(ctx context.Context, clientID, token string) error {
	req, err := s.client.NewRequest("GET", fmt.Sprintf("applications/%v/tokens/%v", clientID, token), nil)
	if err != nil {
		return err
	}
	return s.client.Do(ctx, req, nil)
}
