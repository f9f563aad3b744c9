// A path that is set, and one that is made longer.
class LongerPath
{
    async Task Forget(HttpClient http, long number)
    {
        var where = new UriBuilder("https://api.github.com");
        where.Path = "authorizations/" + number;
        await http.DeleteAsync(where.Uri);
    }

    async Task List(HttpClient http)
    {
        var where = new UriBuilder("https://api.github.com");
        where.Path += "authorizations";
        await http.GetAsync(where.ToString());
    }

    async Task Other(HttpClient http, long number)
    {
        var where = new UriBuilder("https://api.github.com/repos");
        where.Path += "/authorizations/" + number;
        await http.DeleteAsync(where.Uri);
    }
}
