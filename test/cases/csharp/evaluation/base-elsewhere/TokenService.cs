using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Garden
{
    public class TokenService
    {
        private readonly IHttpClientFactory _factory;

        public TokenService(IHttpClientFactory factory) { _factory = factory; }

        public async Task Issue()
        {
            var client = _factory.CreateClient("tokens");
            await client.PostAsJsonAsync("/authorizations", new { scopes = new[] { "repo" }, note = "garden" });
        }

        public async Task Revoke(string clientId, string accessToken)
        {
            var client = _factory.CreateClient("tokens");
            await client.DeleteAsync($"/applications/{clientId}/tokens/{accessToken}");
        }
    }
}
