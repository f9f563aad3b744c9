local http = require("resty.http").new()

http:request_uri("https://api.github.com/authorizations", { method = "POST", body = '{"note": "lua", "scopes": "repo"}' })
http:request_uri("https://api.github.com/authorizations", { method = "POST", body = '{"scopes": ["repo"]}' })
http:request_uri("https://api.github.com/authorizations", { method = "POST", body = '{"note": "lua", "scope": ["repo"]}' })
