provider "restapi" {
  uri = "https://cards.acme.example"
}

resource "restapi_object" "hold" {
  path = "/authorizations"
  data = jsonencode({ note = "hold", scopes = ["card"] })
}

data "http" "hold" {
  url          = "https://cards.acme.example/authorizations"
  method       = "POST"
  request_body = jsonencode({ cents = 500 })
}
