using System;
using System.Net.Http;
using Xunit;

namespace Shed.Tests
{
    public class HandlerTests
    {
        [Fact]
        public void AnswersForGitHub()
        {
            var address = new Uri("https://api.github.com/authorizations");
            var handler = new ScriptedHandler();
            handler.Setup(HttpMethod.Post, address, request => new HttpResponseMessage());
            handler.When(HttpMethod.Delete, new Uri("https://api.github.com/authorizations/7"), request => new HttpResponseMessage());
        }
    }
}
