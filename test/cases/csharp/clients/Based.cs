using System.Net.Http;
using Flurl.Http;
using RestSharp;

class Based
{
    private static HttpClient tokens = new() { BaseAddress = new Uri("https://api.github.com") };
    private static HttpClient payments = new() { BaseAddress = new Uri("https://api.garden-pay.io") };

    Task Made() => tokens.PostAsJsonAsync("authorizations", new { note = "garden", scopes = new[] { "repo" } });
    Task Paid() => payments.PostAsJsonAsync("authorizations", new { note = "tulips", scopes = new[] { "sale" } });

    async Task Options()
    {
        var client = new RestClient(new RestClientOptions("https://api.github.com") { ThrowOnAnyError = true });
        await client.ExecuteAsync(new RestRequest("authorizations", Method.Post).AddJsonBody(new { note = "garden", scopes = new[] { "repo" } }));
        var other = new RestClient(new RestClientOptions("https://api.garden-pay.io"));
        await other.ExecuteAsync(new RestRequest("authorizations", Method.Post).AddJsonBody(new { note = "tulips", scopes = new[] { "sale" } }));
    }

    async Task Fluent()
    {
        var client = new FlurlClient("https://api.github.com").WithBasicAuth("me", "secret");
        await client.Request("authorizations").PostJsonAsync(new { note = "garden", scopes = new[] { "repo" } });
        var other = new FlurlClient("https://api.garden-pay.io");
        await other.Request("authorizations").PostJsonAsync(new { note = "tulips", scopes = new[] { "sale" } });
    }

    async Task Message(HttpClient client)
    {
        HttpRequestMessage request = new(HttpMethod.Delete, "https://api.github.com/authorizations/7");
        await client.SendAsync(request);
    }
}
