using System;
using System.Net;
using System.Text;

namespace Acme.Tokens
{
    internal static class Urls
    {
        public const string Api = "https://api.github.com";
        public static readonly string Authorizations = Api + "/authorizations";
        public static string Authorization(long id) => $"{Authorizations}/{id}";
    }

    public class Wrappers
    {
        private readonly string _root;
        public string Grants => _root + "/applications/grants";
        public string Own { get { return Urls.Authorizations; } }

        public Wrappers(string root = Urls.Api)
        {
            _root = root;
        }

        public void All(long id, bool all)
        {
            Call("POST", Urls.Authorizations);
            Call("DELETE", Urls.Authorization(id));
            Call("GET", Own);
            Call("GET", all ? Urls.Authorizations : Urls.Api + "/user");
            Call("GET", new StringBuilder(Urls.Api).Append("/authorizations/").Append(id).ToString());
            Call("GET", string.Concat(Urls.Api, "/applications/grants"));
            Call("GET", Urls.Api.TrimEnd('/') + "/authorizations");
            var url = Urls.Api;
            url += "/authorizations";
            Call("GET", url);
        }

        private void Call(string method, string url)
        {
            var request = WebRequest.CreateHttp(url);
            request.Method = method;
            request.GetResponse();
        }
    }
}
