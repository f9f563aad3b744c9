using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Garden
{
    public class TokenService
    {
        private readonly IHttpClientFactory _factory;

        public TokenService(IHttpClientFactory factory) { _factory = factory; }

        // The factory knows where to send.
        public async Task Issue()
        {
            var client = _factory.CreateClient("tokens");
            await client.PostAsJsonAsync("/authorizations", new { scopes = new[] { "repo" }, note = "garden" });
        }
    }
}
