local util = require("garden.util")

-- What its name begins with, a helper may only mean: these fields no GET takes.
util.GetUrl("https://api.github.com/authorizations", "note=x&scopes=repo")

-- A query is one, and a member that is the method itself says what it does.
util.GetUrl("https://api.github.com/authorizations", "per_page=2")
client:get("https://api.github.com/authorizations", "note=x&scopes=repo")
