namespace Shelf
{
    // Other files send what these give.
    static class Helpers
    {
        const string Root = "https://api.github.com";

        public static string Grants() => $"{Root}/applications/grants";

        public static string Token(string id)
        {
            return Root + "/authorizations/" + id;
        }

        public static string Bank(string id) => $"https://bank.acme.example/authorizations/{id}";

        public static string Path(string id) => $"/authorizations/{id}";

        public static string User() => $"{Root}/user";
    }
}
