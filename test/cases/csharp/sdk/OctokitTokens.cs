using System.Collections.Generic;
using System.Threading.Tasks;
using Octokit;

namespace Acme.Tokens
{
    public class OctokitTokens
    {
        private readonly IGitHubClient _client = new GitHubClient(new ProductHeaderValue("acme"));

        public async Task<string> Create(string clientId, string clientSecret)
        {
            var authorization = new NewAuthorization("acme", new List<string> { "repo" }) { Fingerprint = "laptop" };
            var created = await _client.Authorization.Create(authorization);
            var other = await _client.Authorization.GetOrCreateApplicationAuthentication(clientId, clientSecret, new NewAuthorization { Note = "acme", Scopes = new[] { "user" } });
            await _client.Authorization.Update(created.Id, new AuthorizationUpdate { AddScopes = new[] { "gist" } });
            await _client.Authorization.Delete(other.Id);
            return created.Token;
        }

        public Task<IReadOnlyList<Authorization>> All(IAuthorizationsClient authorizations) => authorizations.GetAll();
    }
}
