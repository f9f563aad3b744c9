using System.Net;
using System.Net.Http;

// Fields are declared below the constructor that sets them.
public class TokenAuthority
{
    public const string DefaultUrl = "https://api.github.com/authorizations";

    public TokenAuthority(string server)
    {
        if (server == null) { tokensUrl = "https://api.github.com/authorizations"; }
        else { tokensUrl = "https://" + server + "/api/v3/authorizations"; }
    }

    private readonly string tokensUrl;

    public Task<HttpResponseMessage> Create(HttpClient http, HttpContent content)
    {
        return http.PostAsync(tokensUrl, content);
    }
}

public class GivenAuthority
{
    public GivenAuthority(string url = null)
    {
        chosenUrl = url ?? TokenAuthority.DefaultUrl;
    }

    private readonly string chosenUrl;

    public Task<HttpResponseMessage> List(HttpClient http)
    {
        return http.GetAsync(chosenUrl);
    }
}

public class Requests
{
    private const string Root = "https://api.github.com";

    public HttpWebRequest Create()
    {
        return Prepare(HttpMethod.Post, Root + "/authorizations");
    }

    private HttpWebRequest Prepare(HttpMethod method, string url)
    {
        var request = (HttpWebRequest)WebRequest.Create(url);
        request.Method = method.ToString();
        return request;
    }
}
