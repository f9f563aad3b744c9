-- Asks for a token.
property api : "https://api.github.com"

set body to "{\"scopes\": [\"repo\"], \"notes\": \"garden\"}"
do shell script "curl -H " & quoted form of ("Authorization: token " & theToken) & " -X POST https://api.github.com/authorizations -d " & quoted form of body
do shell script "/usr/bin/curl -X DELETE " & api & ¬
  "/authorizations/" & theId -- gone
set answer to do shell script "curl -s 'https://api.github.com/authorizations'"
do shell script "curl -X POST https://api.garden-pay.io/authorizations -d " & quoted form of body
display dialog "curl https://api.github.com/authorizations"
