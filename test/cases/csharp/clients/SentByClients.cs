using RestSharp;
using System.Net.Http;

namespace Garden
{
    public class SentByClients
    {
        public string Whole(string user)
        {
            var client = new RestClient("https://api.github.com/authorizations");
            client.Timeout = -1;
            var request = new RestRequest(Method.POST);
            request.AddHeader("Authorization", "Basic " + user);
            IRestResponse response = client.Execute(request);
            return response.Content;
        }

        public string OnServer(string id)
        {
            var client = new RestClient("https://git.garden.example/api/v3");
            var request = new RestRequest("authorizations/{id}", Method.DELETE);
            request.AddUrlSegment("id", id);
            return client.Execute(request).Content;
        }

        public async void Message(string json)
        {
            var http = new HttpClient { BaseAddress = new Uri("https://git.garden.example/api/v3/") };
            var message = new HttpRequestMessage(HttpMethod.Put, "authorizations/clients/0123456789abcdefabcd");
            await http.SendAsync(message);
        }

        // Another service's.
        public string Pay(string id)
        {
            var client = new RestClient("https://api.paypal.com/v1/payments");
            var request = new RestRequest("authorizations/" + id, Method.GET);
            return client.Execute(request).Content;
        }
    }
}
