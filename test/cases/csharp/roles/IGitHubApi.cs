using System.Threading.Tasks;
using Refit;

namespace Acme.Tokens
{
    [Headers("User-Agent: acme")]
    public interface IGitHubApi
    {
        [Post("/authorizations")]
        Task<Token> Create([Body] NewToken token, [Header("Authorization")] string basic);

        [Get("/authorizations")]
        Task<Token[]> List();

        [Delete("/authorizations/{id}")]
        Task Delete(long id);

        [Get("/user")]
        Task<User> Me();
    }
}
