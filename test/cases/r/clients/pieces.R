# A path beside a server, whole or in pieces.
library(httr)

drop <- function(id) DELETE("https://api.github.com", path = c("authorizations", id), authenticate(user, password))
check <- function(app, token) GET("https://api.github.com/", path = c("applications", app, "tokens", token))
grow <- function() POST("https://api.github.com", path = "authorizations", body = list(note = "orchard"), encode = "json")
capture <- function(id) GET("https://api.sandbox.paypal.com", path = c("authorizations", id))
