using Octokit;

namespace Acme.Ledger
{
    public class Holds
    {
        private readonly GitHubClient _gitHub;

        public async Task Hold(int cents)
        {
            var user = await _gitHub.User.Current();
            await _http.PostAsJsonAsync("/authorizations", new { holder = user.Login, cents });
        }
    }
}
