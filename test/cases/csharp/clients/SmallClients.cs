using System.Collections;
using System.Diagnostics;
using System.Net;
using Flurl.Http;
using RestSharp;
using UnityEngine.Networking;

public class SmallClients
{
    private const string Api = "https://api.github.com";

    public IEnumerator Unity(string json)
    {
        var post = UnityWebRequest.Post("https://api.github.com/authorizations", json);
        yield return post.SendWebRequest();
        yield return UnityWebRequest.Get("https://api.github.com/authorizations").SendWebRequest();
    }

    public void Resource()
    {
        var request = new RestRequest(Method.POST) { RequestFormat = DataFormat.Json, Resource = "authorizations" };
        request.AddBody(new { note = "resource" });
        new RestClient("https://api.github.com").Execute(request);
    }

    public void Upload(WebClient web, int id)
    {
        web.UploadString("https://api.github.com/authorizations", "{\"note\": \"upload\"}");
        web.UploadString(Api + "/authorizations/" + id, "DELETE", "");
    }

    public void Flurl(int id)
    {
        Api.AppendPathSegment("authorizations").AppendPathSegment(id).DeleteAsync();
        // The constant is what it was.
        Api.AppendPathSegment("user").GetAsync();
        (Api + "/applications/grants").GetStringAsync();
    }

    public void Curl()
    {
        Process.Start("curl", "-u octocat -X POST https://api.github.com/authorizations");
    }
}
