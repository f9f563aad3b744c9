using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

namespace Acme.Tokens
{
    public class FlurlTokens
    {
        public Task<Token> Create(string user, string password) => "https://api.github.com"
            .AppendPathSegment("authorizations")
            .WithBasicAuth(user, password)
            .PostJsonAsync(new { note = "flurl" })
            .ReceiveJson<Token>();

        public Task Delete(int id) => "https://api.github.com".AppendPathSegments("authorizations", id).DeleteAsync();

        public Task<Token[]> List() => $"{"https://api.github.com"}/authorizations".GetJsonAsync<Token[]>();
    }

    // Clients that are kept for each host.
    public class KeptTokens
    {
        private readonly IFlurlClient _tokens, _payments;

        public KeptTokens(IFlurlClientFactory factory)
        {
            _tokens = factory.Get("https://api.github.com");
            _payments = factory.Get("https://api.garden-pay.io");
        }

        public Task Make(string note) => _tokens.Request("authorizations").PostJsonAsync(new { scopes = new[] { "repo" }, note });

        public Task<Token> One(int id) => _tokens.Request("authorizations", id).GetJsonAsync<Token>();

        public Task Pay(string note) => _payments.Request("authorizations").PostJsonAsync(new { scopes = new[] { "repo" }, note });
    }
}
