using Octokit;
using System.Net.Http;

/// A client of a card processor, beside one of GitHub.
class OtherPaths
{
    private readonly GitHubClient _issues;

    async Task Hold(HttpContent body, int id)
    {
        await _http.PostAsync("/authorizations", body);
        await _client.DeleteAsync($"{_baseUrl}/authorizations/{id}");
    }

    async Task Cards(int id)
    {
        await _http.GetAsync("/cards");
        await _client.GetAsync($"{_baseUrl}/cards/{id}");
    }
}
