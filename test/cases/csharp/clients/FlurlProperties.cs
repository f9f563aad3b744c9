using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

// A property gives another request to each who asks: what one adds to it is not there for the next.
public class Garden
{
    private IFlurlRequest Api => "https://api.github.com".WithBasicAuth(user, password);

    private IFlurlRequest Written { get { return "https://api.github.com".WithHeader("User-Agent", "garden"); } }

    public Task List() => Api.AppendPathSegment("authorizations").GetStringAsync();

    public Task Root() => Api.GetStringAsync();

    public Task Remove(int id) => Api.AppendPathSegment(id).DeleteAsync();

    public Task More() => Written.AppendPathSegment("authorizations").GetStringAsync();

    public Task Other(int id) => Written.AppendPathSegment(id).DeleteAsync();

    public Task Delete(int id) => this.Written.AppendPathSegment("authorizations").AppendPathSegment(id).DeleteAsync();

    // A variable is one, and keeps it.
    public async Task<string> Kept()
    {
        var url = new Url("https://api.github.com");
        url.AppendPathSegment("authorizations");
        return await url.GetStringAsync();
    }
}

// So does a text, which is the same for all, whoever wrote it.
public class Orchard
{
    public string Root { get; }

    public Orchard(string githubUrl) { Root = githubUrl; }

    public Task List() => Root.AppendPathSegment("authorizations").GetStringAsync();

    public Task Hello() => Root.GetStringAsync();

    public Task Remove(int id) => this.Root.AppendPathSegment(id).DeleteAsync();
}

public static class Program
{
    public static void Main()
    {
        var orchard = new Orchard("https://api.github.com");
        orchard.List();
        orchard.Hello();
        orchard.Remove(3);
    }
}
