using System.Net.Http;
using RestSharp;

// Requests that are classes: what they hand to their base says what they send.
namespace Shelf
{
    public class TokenRequest : RestRequest
    {
        public TokenRequest(string note) : base("https://api.github.com/authorizations", Method.POST)
        {
            AddJsonBody(new { note });
        }
    }

    public class GrantRequest : RestRequest
    {
        public GrantRequest(int id) : base("https://api.github.com/applications/grants/" + id, Method.DELETE) { }
    }

    public class VoidRequest : PayPalHttp.HttpRequest
    {
        public VoidRequest(string id) : base("/v2/payments/authorizations/{authorization_id}/void?", HttpMethod.Post, typeof(Authorization)) { }
    }

    public class Page : BasePage
    {
        public Page() : base("/authorizations") { }

        public Page(string name) : this() { }
    }
}
