using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Acme.Tokens
{
    internal static class Endpoints
    {
        public const string Root = "https://api.github.com";
        public const string Authorizations = Root + "/authorizations";
        public static string Client(string id) => $"{Authorizations}/clients/{id}";
    }

    public class BuiltUrls
    {
        private readonly HttpClient http = new HttpClient();

        public Task<string> List() => http.GetStringAsync(Endpoints.Authorizations);

        public Task<HttpResponseMessage> GetOrCreate(string id) => http.PutAsync(Endpoints.Client(id), new StringContent("{}"));

        public Task<HttpResponseMessage> Remove(int id) => http.DeleteAsync(string.Format("{0}/authorizations/{1}", Endpoints.Root, id));

        public Task<string> Grants()
        {
            var url = new StringBuilder(Endpoints.Root);
            url.Append("/applications").Append("/grants");
            return http.GetStringAsync(url.ToString());
        }

        public Task<string> Chosen(int? id)
        {
            var path = id == null ? "/authorizations" : "/authorizations/" + id;
            return http.GetStringAsync(new Uri(new Uri(Endpoints.Root), path));
        }

        public Task<HttpResponseMessage> Patch(int id)
        {
            var request = new HttpRequestMessage(new HttpMethod("PATCH"), Endpoints.Authorizations + "/" + id);
            return http.SendAsync(request);
        }

        public Task<string> Verbatim() => http.GetStringAsync(@"https://api.github.com/authorizations");
    }
}
