using System.Threading.Tasks;
using Moq;
using NSubstitute;
using Octokit;
using Xunit;

public class LoginTests
{
    [Fact]
    public async Task SignsIn()
    {
        var client = Substitute.For<IGitHubClient>();
        client.Authorization.GetOrCreateApplicationAuthentication("id", "secret", Arg.Any<NewAuthorization>()).Returns(token);
        await new Login(client).SignIn();
        await client.Authorization.Received().Create(Arg.Any<NewAuthorization>());
    }

    [Fact]
    public async Task SignsOut()
    {
        var github = new Mock<IGitHubClient>();
        github.Setup(g => g.Authorization.Delete(1)).Returns(Task.CompletedTask);
        await new Login(github.Object).SignOut();
        github.Verify(g => g.Authorization.Delete(1));
    }
}
