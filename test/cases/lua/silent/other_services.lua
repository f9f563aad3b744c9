local https = require("ssl.https")
local lapis = require("lapis")
local app = lapis.Application()

https.request("https://api-m.paypal.com/v2/payments/authorizations/" .. id .. "/capture", "{}")
https.request("https://api.stripe.com/v1/issuing/authorizations")
https.request("https://id.acme.example/authorizations", "{}")
https.request{ url = "https://api.github.com/applications/" .. id .. "/token", method = "DELETE" }
app:post("/authorizations", function(self) return { status = 201 } end)
local authorizations = user.authorizations
