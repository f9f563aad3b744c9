using System.Threading.Tasks;
using Acme.Ledger;
using Octokit;

// A client may be called anything: what it is declared as tells.
public class Tokens
{
    private readonly IGitHubClient _x;
    private readonly Book _book;

    public Tokens(IGitHubClient x, Book book) { _x = x; _book = book; }

    public Task<ApplicationAuthorization> Issue() => _x.Authorization.Create(new NewAuthorization("release", new[] { "repo" }));

    public Task Forget(GitHubClient it, int id) => it.Authorization.Delete(id);

    public Task Spend() => _book.Authorization.Create(new Entry { Amount = 12 });
}
