module others;

import std.net.curl;
import vibe.http.router;

void others(string id)
{
    post("https://api-m.paypal.com/v2/payments/authorizations/" ~ id ~ "/capture", "");
    get("https://api.stripe.com/v1/issuing/authorizations");
    post("https://id.acme.example/authorizations", "");
    del("https://api.github.com/applications/" ~ id ~ "/token");
    auto router = new URLRouter;
    router.post("/authorizations", &create);
}
