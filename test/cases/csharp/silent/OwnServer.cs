using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Bank
{
    [ApiController]
    [Route("authorizations")]
    public class AuthorizationsController : ControllerBase
    {
        [HttpPost("/authorizations")]
        public IActionResult Create(Payment payment) => Ok(bank.Create(payment));

        [HttpGet]
        [Route("/authorizations/{id}")]
        public IActionResult One(int id) => Ok(bank.One(id));
    }

    public static class Routes
    {
        public static void Map(WebApplication app)
        {
            app.MapPost("/authorizations", (Payment payment) => bank.Create(payment));
            app.MapGet("/authorizations/{id}", One);
            app.MapControllerRoute("authorizations", "/authorizations");
        }
    }
}
