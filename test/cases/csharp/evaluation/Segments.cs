using System.Net.Http;
using System.Threading.Tasks;

class Segments
{
    const string Root = "https://api.github.com/";

    static string Path(params string[] segments) => Root + string.Join("/", segments);

    static string Named(string root, params object[] segments) => root + "/" + string.Join("/", segments);

    Task Device(HttpClient client, string id, string print, HttpContent body) => client.PutAsync(Path("authorizations", "clients", id, print), body);

    Task Token(HttpClient client, string id, string token) => client.DeleteAsync(Named("https://api.github.com", "applications", id, "tokens", token));

    Task User(HttpClient client, string name) => client.GetAsync(Path("users", name));
}
