using System.Collections.Generic;
using RestSharp;

// Methods of the class's base that are named after those of HTTP.
class GitHubTokens : ApiBase
{
    public List<Token> All() => Get<List<Token>>("/authorizations").Data;

    public Token Make(string note) => Post<Token>("/authorizations", new { note }).Data;

    public User Me() => Get<User>("/user").Data;

    public void Drop(int id) => Web.DELETE($"https://api.github.com/authorizations/{id}");
}
