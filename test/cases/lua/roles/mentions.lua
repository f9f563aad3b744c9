--- Takes the place of POST https://api.github.com/authorizations
-- DELETE https://api.github.com/authorizations/1 is not needed.
--[[ https.request("https://api.github.com/authorizations") ]]
print("See https://api.github.com/authorizations")
