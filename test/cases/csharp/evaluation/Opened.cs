using System.Net;

class Opened
{
    private HttpWebRequest Open(string path)
    {
        var request = (HttpWebRequest)WebRequest.Create("https://api.github.com" + path);
        request.UserAgent = "lantern";
        return request;
    }

    void Make()
    {
        var request = Open("/authorizations");
        request.Method = "POST";
        request.GetResponse();
    }

    void All()
    {
        Open("/authorizations").GetResponse();
    }
}
