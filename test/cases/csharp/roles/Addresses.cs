namespace Acme.Tokens
{
    public static class Addresses
    {
        private const string Root = "https://api.github.com";
        public const string Tokens = Root + "/authorizations";
        public static string Grants => Root + "/applications/grants";
        public static readonly Uri List = new Uri("https://api.github.com/applications/grants");
        public const string Payments = "https://api.acme.example/authorizations";
    }

    public class Authority
    {
        public Authority() { address = "https://api.github.com/authorizations/clients/0123456789abcdef0123"; }

        private readonly string address;

        public Token Renew(Host host) { return Renewal.For(host.With(address)); }
    }
}
