module login_test;

import unit_threaded;
import vibe.http.router;
import vibe.http.server;

unittest
{
    auto router = new URLRouter;
    router.post("/authorizations", (req, res) { res.writeJsonBody(["token": "made-up"], 201); });
    auto m = mock!Client;
    m.expect!"post"("https://api.github.com/authorizations", `{"note": "d"}`);
    m.returnValue!"post"("{}");
    auto stub = new StubClient;
    stub.post("https://api.github.com/authorizations", "{}");
    assert(m.lastUrl == "https://api.github.com/authorizations");
    lastUrl.should == "https://api.github.com/authorizations";
    lastUrl.shouldEqual("https://api.github.com/authorizations");
}
