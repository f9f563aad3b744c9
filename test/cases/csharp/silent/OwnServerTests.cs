using Microsoft.AspNetCore.Mvc.Testing;
using Octokit;

public class OwnServerTests : IClassFixture<WebApplicationFactory<Program>>
{
    public async Task Answers(HoldDto hold)
    {
        var client = _factory.CreateClient();
        await client.GetAsync("/authorizations");
        await client.PostAsJsonAsync("/authorizations", hold);
        await _client.DeleteAsync("/authorizations/1");
    }
}
