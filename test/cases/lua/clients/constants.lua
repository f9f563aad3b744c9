local https = require('ssl.https')

local settings = { url = "https://api.github.com/authorizations" }
os.execute("curl -u ann -X DELETE https://api.github.com/authorizations/4")
