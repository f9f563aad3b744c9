library(httr)
library(plumber)

POST(paste0("https://api-m.paypal.com/v2/payments/authorizations/", id, "/capture"))
GET("https://api.stripe.com/v1/issuing/authorizations")
POST("https://id.acme.example/authorizations")
DELETE(paste0("https://api.github.com/applications/", id, "/token"))
pr_post(pr(), "/authorizations", function() list())
authorizations <- user$authorizations
