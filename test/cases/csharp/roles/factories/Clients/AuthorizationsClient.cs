using System.Collections.Generic;
using System.Threading.Tasks;

namespace Acme.GitHub
{
    /// <summary>GET /authorizations and the like.</summary>
    public class AuthorizationsClient : ApiClient
    {
        public Task<IReadOnlyList<Authorization>> GetAll() => ApiConnection.GetAll<Authorization>(ApiUrls.Authorizations());

        public Task<Authorization> Create(NewAuthorization authorization) => ApiConnection.Post<Authorization>(ApiUrls.Authorizations(), authorization);

        public Task Delete(long id)
        {
            return ApiConnection.Delete(ApiUrls.Authorizations(id));
        }
    }
}
