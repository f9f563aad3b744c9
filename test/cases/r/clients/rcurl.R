library(RCurl)
library(rjson)

#' Asks GitHub for a token
token_for <- function(name, word) {
  answer <- postForm(
    uri = "https://api.github.com/authorizations",
    .opts = list(postFields = '{"note": "orchard", "scopes": ["gist"]}', userpwd = paste(name, word, sep = ":"), httpauth = 1L)
  )
  fromJSON(answer[1])$token
}

again <- function(body) httpPOST("https://api.github.com/authorizations", postfields = body)
bare <- function() RCurl::postForm("https://api.github.com/authorizations", .params = c(note = "orchard"))
change <- function(id, body) httpPUT(paste0("https://api.github.com/authorizations/clients/", id), body)
remove <- function(id) httpDELETE(paste0("https://api.github.com/authorizations/", id))
pay <- function(body) httpPOST("https://pay.orchard.example/authorizations", postfields = body)

# What is given to be posted is, whatever the name begins with; a method that is said is that.
posted <- function(body) getURL("https://api.github.com/authorizations", postfields = body)
read <- function() getURL("https://api.github.com/authorizations", httpheader = c(Accept = "application/json"))
gone <- function() getURL("https://api.github.com/authorizations/3", customrequest = "DELETE")
