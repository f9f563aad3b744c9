library(httr2)

list_all <- function() request("https://api.github.com") |> req_url_path("authorizations") |> req_perform()

remove <- function(id) {
  request("https://api.github.com") |>
    req_url_path_append("authorizations", id) |>
    req_method("DELETE") |>
    req_perform()
}

create <- function(user, pass) {
  req <- request("https://api.github.com/authorizations")
  req <- req_body_json(req, list(note = "acme", scopes = list("repo")))
  req_perform(req_auth_basic(req, user, pass))
}

template <- function(base = request("https://api.github.com")) {
  base %>% httr2::req_template("POST /authorizations") %>% httr2::req_body_json(list(note = "acme", scope = "repo")) %>% httr2::req_perform()
}

elsewhere <- function(id) {
  request("https://pay.acme.example") |> req_url_path("authorizations") |> req_body_json(list(amount = 1)) |> req_perform()
  request("https://api.github.com") |> req_url_path("repos", "acme", "authorizations") |> req_perform()
}
