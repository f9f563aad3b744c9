using System.Collections.Generic;
using RestSharp;
using RestSharp.Authenticators;

namespace Acme.Tokens
{
    internal class RestSharpTokens
    {
        private readonly IRestClient client;

        public RestSharpTokens(string user, string password)
        {
            client = new RestClient("https://api.github.com/") { Authenticator = new HttpBasicAuthenticator(user, password) };
        }

        public Token Create(string note)
        {
            var request = new RestRequest("authorizations", Method.POST);
            request.AddHeader("Accept", "application/json");
            request.AddJsonBody(new { note, scopes = new List<string> { "user" } });
            return client.Execute<Token>(request).Data;
        }

        public void Delete(int id)
        {
            var request = new RestRequest("authorizations/{id}", Method.DELETE);
            request.AddUrlSegment("id", id);
            client.Execute(request);
        }

        public IRestResponse List()
        {
            return client.Get(new RestRequest { Resource = "/authorizations" });
        }
    }
}
