namespace Harbour
{
    // Tokens for GitHub, and for servers of its Enterprise product.
    public class Addresses
    {
        public Addresses(Uri target)
        {
            if (target.DnsSafeHost == "github.com")
            {
                _tokens = "https://api.github.com/authorizations";
            }
            else
            {
                var root = target.GetLeftPart(UriPartial.Authority);
                _tokens = root + "/api/v3/authorizations";
            }
        }

        private readonly string _tokens;
    }
}
