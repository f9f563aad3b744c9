using System.Threading.Tasks;
using Acme.Net;

namespace Acme.GitHub
{
    // Inside the class its name is the class, also where it has a constructor; and what is made of a URL is one, whatever kind it is.
    public class Tokens : Sender
    {
        private const string Path = "/authorizations/clients/{client_id}";
        private readonly string _url;

        public Tokens(string host) : base(host)
        {
            _url = host + "/api/v3/authorizations";
        }

        public Task<Token> Find(string id, Wanted wanted) => this.Put<Token>(Tokens.Path, wanted);

        public Task<Answer> Issue(Wanted wanted) => Network.HttpPostAsync(new TargetUri(_url), wanted);

        public Task<Answer> List() => Network.HttpGetAsync(new ServiceURL("https://api.github.com/authorizations"));
    }
}
