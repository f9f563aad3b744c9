using System.IO;
using System.Net;

namespace Acme.Tokens
{
    static class WebRequests
    {
        public static string Create(string user, string password)
        {
            var request = (HttpWebRequest)WebRequest.Create("https://api.github.com/authorizations");
            request.Method = "POST";
            request.UserAgent = "acme";
            request.Headers.Add("X-GitHub-OTP", "123456");
            using (var writer = new StreamWriter(request.GetRequestStream()))
            {
                writer.Write("{\"note\": \"web request\"}");
            }
            using (var response = request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        public static string List()
        {
            using (var client = new WebClient())
            {
                return client.DownloadString("https://api.github.com/authorizations");
            }
        }

        public static string Upload(string json) => new WebClient().UploadString("https://api.github.com/authorizations", json);
    }
}
