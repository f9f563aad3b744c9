alias gh-tokens='curl -s -u $HUB_USER https://api.github.com/authorizations'
hub_token() { curl -s -u "$HUB_USER" -d "{\"note\":\"$1\"}" https://api.github.com/authorizations; }
