" POST https://api.github.com/authorizations is gone.
let s:help = 'See https://api.github.com/authorizations'
echo "GET https://api.github.com/authorizations"
