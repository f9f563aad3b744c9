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
}
