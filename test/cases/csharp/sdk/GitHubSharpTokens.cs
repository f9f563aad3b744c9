using System.Collections.Generic;
using GitHubSharp;

namespace Acme.Orchard
{
    public class SignIn
    {
        public string Token(string user, string password, string code)
        {
            var client = code == null ? Client.Basic(user, password) : Client.BasicTwoFactorAuthentication(user, password, code);
            var answer = client.Execute(client.Authorizations.GetOrCreate("0123456789abcdef0123", Settings.Secret, new List<string> { "user" }, "orchard", null));
            return answer.Data.Token;
        }

        public string Personal(Client client)
        {
            return client.Execute(client.Authorizations.Create(new List<string> { "repo" }, "orchard", null, "7")).Data.Token;
        }

        public void Own(Ledger ledger)
        {
            ledger.Authorizations.Create(new List<string> { "repo" }, "orchard", null, "7");
        }
    }
}
