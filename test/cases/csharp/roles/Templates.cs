using System.Collections.Generic;
using Microsoft.Kiota.Abstractions;

// As a generator writes a client: a builder for each path, whose methods send.
namespace Shelf.GitHub.Authorizations
{
    public partial class AuthorizationsRequestBuilder : BaseRequestBuilder
    {
        public AuthorizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter) : base(requestAdapter, "{+baseurl}/authorizations{?client_id*,page*,per_page*}", pathParameters)
        {
        }

        public AuthorizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter) : this(new Dictionary<string, object> { { "request-raw-url", rawUrl } }, requestAdapter)
        {
        }
    }

    public partial class TokenRequestBuilder : BaseRequestBuilder
    {
        public TokenRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter) : base(requestAdapter, "{+baseurl}/applications/{client_id}/token", pathParameters)
        {
        }
    }
}
