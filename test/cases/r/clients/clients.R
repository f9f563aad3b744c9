library(httr)
library(jsonlite)

base <- "https://api.github.com"

create <- function(user, pass) {
  POST("https://api.github.com/authorizations", authenticate(user, pass), body = list(scopes = list("repo"), note = "r"), encode = "json")
}

encoded <- function() httr::POST(paste0(base, "/authorizations"), body = toJSON(list(note = "encoded"), auto_unbox = TRUE))

remove <- function(id) DELETE(paste0(base, "/authorizations/", id))

all <- function() GET(url = sprintf("%s/authorizations", base))

change <- function(id, body) httr::VERB("PATCH", modify_url(base, path = c("authorizations", id)), body = body)

call_api <- function(verb, path, ...) httr::VERB(verb, paste0(base, path), ...)
call_api("DELETE", paste0("/authorizations/", 1))

RCurl::getURL("https://api.github.com/authorizations", userpwd = "octocat:secret")
system("curl -u octocat https://api.github.com/authorizations")
system(paste0("curl -u ", user, " -X POST https://api.github.com/authorizations"))
