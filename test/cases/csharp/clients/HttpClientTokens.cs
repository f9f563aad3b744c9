using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Tokens
{
    public class HttpClientTokens
    {
        private const string Api = "https://api.github.com";
        private readonly HttpClient _client = new HttpClient { BaseAddress = new Uri(Api) };

        public async Task<string> CreateAsync(string otp)
        {
            var body = JsonConvert.SerializeObject(new { note = "dotnet", scopes = new[] { "repo", "gist" } });
            var request = new HttpRequestMessage(HttpMethod.Post, $"{Api}/authorizations")
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json")
            };
            request.Headers.Add("X-GitHub-OTP", otp);
            var response = await _client.SendAsync(request).ConfigureAwait(false);
            return await response.Content.ReadAsStringAsync();
        }

        public Task<HttpResponseMessage> Relative() =>
            _client.PostAsync("authorizations", new StringContent("{\"note\": \"relative\"}"));

        public Task<HttpResponseMessage> AsJson(string note) =>
            _client.PostAsJsonAsync("https://api.github.com/authorizations", new Dictionary<string, object> { ["note"] = note, ["scopes"] = new List<string> { "repo" } });

        public async Task Delete(long id)
        {
            using (var client = new HttpClient())
            {
                await client.DeleteAsync(string.Format("{0}/authorizations/{1}", Api, id));
            }
        }

        public Task<HttpResponseMessage> GetOrCreate(string clientId, HttpContent content) => _client.SendAsync(new HttpRequestMessage
        {
            Method = HttpMethod.Put,
            RequestUri = new Uri(new Uri(Api), "authorizations/clients/" + clientId),
            Content = content
        });
    }
}
