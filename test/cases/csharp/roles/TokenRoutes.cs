using System.Net.Http;

// Tuples of a method and a path.
public class TokenRoutes
{
    private const string Host = "https://api.github.com";

    public static (HttpMethod, string) RouteOf(Step step) => step.Kind switch
    {
        Kind.SignIn => (HttpMethod.Post, "/authorizations"),
        Kind.Forget => (HttpMethod.Delete, $"/authorizations/{step.Id}"),
        _ => (HttpMethod.Get, "/user"),
    };
}
