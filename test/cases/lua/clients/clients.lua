local https = require "ssl.https"
local http = require("resty.http")
local json = require("cjson")
local ltn12 = require("ltn12")

local base = "https://api.github.com"

https.request("https://api.github.com/authorizations", '{"note": "lua"}')
https.request("https://api.github.com/authorizations")
https.request{ url = base .. "/authorizations", method = "POST", source = ltn12.source.string(json.encode({ note = "table", scopes = { "repo" } })) }
https.request({ url = ("%s/authorizations/%d"):format(base, 1), method = "DELETE" })

local client = http.new()
client:request_uri("https://api.github.com/authorizations", { method = "POST", body = '{"note": "resty"}' })

local function call(method, path)
  return https.request{ url = base .. path, method = method }
end

call("PUT", "/authorizations/clients/0123456789abcdefabcd")

os.execute("curl -u octocat https://api.github.com/authorizations")
io.popen("curl -s -X DELETE https://api.github.com/authorizations/" .. 1)
