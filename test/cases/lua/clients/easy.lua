local cURL = require "cURL"

-- Data makes it a POST.
local handle = cURL.easy {
  url = "https://api.github.com/authorizations",
  post = true,
  postfields = '{"note":"lua","scopes":["gist"]}',
  userpwd = user .. ":" .. password,
}
handle:perform()

cURL.easy {
  url = "https://api.github.com/authorizations/" .. id,
  customrequest = "DELETE",
}:perform()
