using System;

namespace Acme.GitHub
{
    /// <summary>Relative addresses of GitHub's API.</summary>
    public static partial class ApiUrls
    {
        public static Uri Authorizations()
        {
            return "authorizations".FormatUri();
        }

        public static Uri Authorizations(long id)
        {
            return "authorizations/{0}".FormatUri(id);
        }
    }
}
