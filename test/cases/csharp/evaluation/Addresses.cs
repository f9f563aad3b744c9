using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

// One method makes the address, another the request, and a third one sends it.
public class ShelfClient
{
    private const string Root = "https://api.github.com/";
    private static readonly HttpClient Http = new HttpClient();

    public async Task<string> GrantsAsync()
    {
        var api = BuildApi("applications/grants");
        return await SendAsync(BuildGet(api));
    }

    public async Task<string> CreateAsync(string body)
    {
        var api = BuildApi("authorizations");
        return await SendAsync(BuildPost(api, body));
    }

    private string BuildApi(string path, Dictionary<string, string> query = null)
    {
        return $"{Root}{path}{BuildQuery(query ?? new Dictionary<string, string>())}";
    }

    private string BuildQuery(Dictionary<string, string> query)
    {
        var text = new StringBuilder("?");
        foreach (var pair in query) text.Append($"{pair.Key}={pair.Value}&");
        return text.ToString();
    }

    private HttpRequestMessage BuildGet(string url)
    {
        return new HttpRequestMessage { RequestUri = new Uri(url), Method = HttpMethod.Get };
    }

    private HttpRequestMessage BuildPost(string url, string content)
    {
        var request = BuildGet(url);
        request.Method = HttpMethod.Post;
        request.Content = new StringContent(content);
        return request;
    }

    private static async Task<string> SendAsync(HttpRequestMessage request)
    {
        var answer = await Http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
