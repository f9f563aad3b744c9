namespace Ferry
{
    public static class Piers
    {
        public const string Tokens = "https://api.github.com/authorizations";

        public static string Token(int id) => $"{Tokens}/{id}";
    }
}
