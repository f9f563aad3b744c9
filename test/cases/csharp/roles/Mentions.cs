namespace Acme.Tokens
{
    /// <summary>
    /// Takes the place of <c>POST https://api.github.com/authorizations</c>.
    /// See <a href="https://developer.github.com/v3/oauth_authorizations/">the documentation</a>.
    /// </summary>
    public class Mentions
    {
        // DELETE https://api.github.com/authorizations/1 is not needed.
        public string Help => "See https://api.github.com/authorizations";

        /* client.Authorization.Create(newAuthorization) is gone. */
        public string Path => "/authorizations";
    }
}
