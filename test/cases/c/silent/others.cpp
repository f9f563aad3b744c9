#include <cpr/cpr.h>
#include <crow.h>

void others(const std::string &id, crow::SimpleApp &app)
{
    cpr::Post(cpr::Url{"https://api-m.paypal.com/v2/payments/authorizations/" + id + "/capture"});
    cpr::Get(cpr::Url{"https://api.stripe.com/v1/issuing/authorizations"});
    cpr::Post(cpr::Url{"https://id.acme.example/authorizations"});
    cpr::Delete(cpr::Url{"https://api.github.com/applications/" + id + "/token"});
    CROW_ROUTE(app, "/authorizations")([]() { return 201; });
}
