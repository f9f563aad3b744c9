local answers = {
  { url = "https://api.github.com/authorizations", method = "POST", status = 201 },
  { url = "https://api.github.com/authorizations/1", method = "DELETE", status_code = 204 },
}
