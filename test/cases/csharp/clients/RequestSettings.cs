using RestSharp;

// Settings that are made with a request say nothing of its body.
public class RequestSettings
{
    private readonly RestClient client = new RestClient("https://api.github.com");

    public void SignIn(string note)
    {
        var request = new RestRequest("authorizations", Method.POST) { RequestFormat = DataFormat.Json, Timeout = 3000 };
        request.AddBody(new { note = note, scopes = "gist" });
        client.Execute<Token>(request);
    }

    public void Drop(int id)
    {
        var request = new RestRequest($"authorizations/{id}", Method.DELETE) { RequestFormat = DataFormat.Json };
        client.Execute(request);
    }
}
