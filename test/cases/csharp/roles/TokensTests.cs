using Moq;
using NSubstitute;
using RichardSzalay.MockHttp;
using Xunit;

namespace Acme.GitHub.Tests
{
    public class TokensTests
    {
        [Fact]
        public void Creates()
        {
            var mock = new Mock<IGitHubConnection>();
            mock.Setup(c => c.Post("/authorizations")).Returns(token);
            var connection = Substitute.For<IGitHubConnection>();
            connection.Get("/authorizations/7").Returns(token);
            connection.Received().Delete("/authorizations/7");
            var handler = new MockHttpMessageHandler();
            handler.When(HttpMethod.Post, "https://api.github.com/authorizations").Respond("application/json", "{}");
            Assert.Equal("/authorizations", request.Path);
        }
    }
}
