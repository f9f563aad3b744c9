using System.Net.Http;
using InfluxDB.Client;
using Stripe;

namespace Acme.Bank
{
    class OtherServices
    {
        async void All(InfluxDBClient influx, HttpClient http, string id)
        {
            await influx.GetAuthorizationsApi().CreateAuthorizationAsync(organization, permissions);
            new Stripe.Issuing.AuthorizationService().Get(id);
            database.Authorization.Create(row);
            database.Authorization.Delete(5);
            await http.PostAsync($"https://api.paypal.com/v2/payments/authorizations/{id}/capture", null);
            await http.GetAsync("https://bank.acme.example/authorizations");
            await http.DeleteAsync("https://api.github.com/applications/0123456789abcdefabcd/token");
            logger.LogInformation("/authorizations");
        }
    }
}
