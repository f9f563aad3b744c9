using System.Net.Http;

namespace Ferry
{
    public class Purser
    {
        private readonly HttpClient http = new HttpClient();

        public Task SignIn(HttpContent body) => http.PostAsync(Piers.Tokens, body);

        public Task SignOut(int id) => http.DeleteAsync(Piers.Token(id));
    }
}
