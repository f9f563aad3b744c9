-- What is said of a request after it was made.
local request = require "http.request"

local function create(body)
  local req = request.new_from_uri("https://api.github.com/authorizations")
  req.headers:upsert(":method", "POST")
  req.headers:upsert("content-type", "application/json")
  req:set_body('{"scopes": ["repo"], "note": "beacon"}')
  return req:go()
end

local function list()
  local req = request.new_from_uri("https://api.github.com/authorizations")
  return req:go()
end

-- Named after what it gets, and given what makes something.
Net:GetUrl({ url = "https://api.github.com/authorizations", form = { note = "release", scopes = { "repo" } } }, done)
Net:GetUrl({ url = "https://api.github.com/authorizations" }, done)
