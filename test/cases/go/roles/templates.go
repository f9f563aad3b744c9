// As a generator writes a client: a builder for each path, whose methods send.
package authorizations

import (
	"context"

	abs "github.com/microsoft/kiota-abstractions-go"
	models "github.com/acme/shelf-for-github/models"
)

// See https://docs.github.com/enterprise-server@3.14/rest/oauth-authorizations/oauth-authorizations#list-your-authorizations
type AuthorizationsRequestBuilder struct {
	abs.BaseRequestBuilder
}

func NewAuthorizationsRequestBuilder(pathParameters map[string]string, adapter abs.RequestAdapter) *AuthorizationsRequestBuilder {
	return &AuthorizationsRequestBuilder{
		BaseRequestBuilder: *abs.NewBaseRequestBuilder(adapter, "{+baseurl}/authorizations{?client_id*,page*,per_page*}", pathParameters),
	}
}

func NewItemRequestBuilder(pathParameters map[string]string, adapter abs.RequestAdapter) *abs.BaseRequestBuilder {
	return abs.NewBaseRequestBuilder(adapter, "{+baseurl}/authorizations/{authorization_id}", pathParameters)
}

// The replacement, and a path that only leads to others.
func NewOthers(pathParameters map[string]string, adapter abs.RequestAdapter) []*abs.BaseRequestBuilder {
	return []*abs.BaseRequestBuilder{
		abs.NewBaseRequestBuilder(adapter, "{+baseurl}/applications/{client_id}/token", pathParameters),
		abs.NewBaseRequestBuilder(adapter, "{+baseurl}/authorizations/clients", pathParameters),
	}
}

func (m *AuthorizationsRequestBuilder) Get(ctx context.Context) (models.Authorizations, error) {
	info := abs.NewRequestInformationWithMethodAndUrlTemplateAndPathParameters(abs.GET, m.BaseRequestBuilder.UrlTemplate, m.BaseRequestBuilder.PathParameters)
	return m.BaseRequestBuilder.RequestAdapter.Send(ctx, info, models.New, nil)
}
