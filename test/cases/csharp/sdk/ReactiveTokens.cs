using System;
using Octokit;
using Octokit.Reactive;

namespace Acme.Tokens
{
    public class ReactiveTokens
    {
        private readonly IObservableGitHubClient _client;

        public IObservable<ApplicationAuthorization> Renew(string clientId, string clientSecret, Func<TwoFactorAuthorizationException, IObservable<TwoFactorChallengeResult>> ask)
        {
            var wanted = new NewAuthorization { Scopes = new[] { "gist" }, Note = "acme", Fingerprint = "laptop" };
            var authorizations = _client.Authorization;
            return authorizations.CreateAndDeleteExistingApplicationAuthorization(clientId, clientSecret, wanted, ask, true);
        }

        public IObservable<ApplicationAuthorization> Before(string clientId, string clientSecret, Func<TwoFactorRequiredException, IObservable<TwoFactorChallengeResult>> ask) =>
            _client.Authorization.CreateAndDeleteExistingApplicationAuthentication(clientId, clientSecret, new NewAuthorization { Scopes = new[] { "gist" }, Note = "acme" }, ask, false);
    }
}
