# What `jsonencode` is given is the body.
data "http" "token" {
  url    = "https://api.github.com/authorizations"
  method = "POST"
  request_body = jsonencode({
    "note" = "garden ${var.name}" # whose
    scope  = ["repo", var.scope], note_url : "https://garden.example/"
    fingerprint = sha1("${var.name}-{}")
  })
}

data "http" "told_elsewhere" {
  url          = "https://api.github.com/authorizations"
  method       = "POST"
  request_body = jsonencode(merge(local.body, { label = "a" }))
}

data "http" "looped" {
  url          = "https://api.github.com/authorizations"
  method       = "POST"
  request_body = jsonencode({ for key, value in local.body : key => value })
}

resource "terracurl_request" "token" {
  name         = "token"
  url          = "https://api.github.com/authorizations"
  method       = "POST"
  request_body = jsonencode({ note = "garden", scopes = "repo" })

  destroy_url    = "https://garden.example/authorizations"
  destroy_method = "DELETE"
}

provider "restapi" {
  uri = "https://api.github.com"
}

resource "restapi_object" "token" {
  path = "/authorizations"
  data = jsonencode({ scopes = var.scopes })
}
