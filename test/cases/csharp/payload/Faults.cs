using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;

namespace Acme.Tokens
{
    /// <summary>One fault each.</summary>
    class Faults
    {
        private const string Url = "https://api.github.com/authorizations";
        private readonly HttpClient client = new HttpClient();

        void ScopesAsText() => client.PostAsJsonAsync(Url, new { note = "text", scopes = "repo" });

        void Misspelt() => client.PostAsJsonAsync(Url, new Dictionary<string, object> { { "note", "misspelt" }, { "scope", new[] { "repo" } } });

        void NoteMissing() => client.PostAsync(Url, new StringContent(@"{""scopes"": [""repo""]}"));

        void NumberForNote() => client.PostAsync(Url, new StringContent("{\"note\": 5}"));

        void UnknownScope(string note) => client.PostAsync(Url, new StringContent($"{{\"note\": \"{note}\", \"scopes\": [\"repos\"]}}"));

        void SecretInCode() => client.PutAsJsonAsync("https://api.github.com/authorizations/clients/0123456789abcdefabcd", new { client_secret = "5d41402abc4b2a76b9719d911017c592a1b2c3d4" });
    }
}
