library(httr)

POST("https://api.github.com/authorizations", body = list(note = "r", scopes = "repo"), encode = "json")
POST("https://api.github.com/authorizations", body = list(scopes = list("repo")), encode = "json")
POST("https://api.github.com/authorizations", body = list(note = "r", scope = list("repo")), encode = "json")
