#!/bin/sh
# One fault in each body, at its place in the script.
API=https://api.github.com
curl -X POST "$API/authorizations" -d '{"scopes":["repo"]}'
curl -X POST "$API/authorizations" -d '{"note":"a","scope":["repo"]}'
curl -X POST "$API/authorizations" -d '{"note":"a","scopes":"repo"}'
curl -X POST "$API/authorizations" -d '{"note":"a","scopes":["rep"]}'
curl -X POST "$API/authorizations" -d '{"note":"a","client_id":"short"}'
curl -X PATCH "$API/authorizations/1" -d '{"add_scopes":["repo"],"remove_scopes":["gist"]}'
curl -X PUT "$API/authorizations/clients/0123456789abcdef0123" -d '{"note":"a"}'
curl -X PUT "$API/authorizations/clients//finger" -d "{\"client_secret\":\"$SECRET\"}"
curl -u ada:correct-horse -X POST "$API/authorizations" -d "{\"note\":\"$NOTE\"}"
curl -H "X-GitHub-OTP: $OTP" -X POST "$API/authorizations" -d '{"note":"b"}'
http POST "$API/authorizations" note=c scopes=repo
gh api authorizations -f note=d -f 'scopes=repo'
# Nothing can be said of what is not known.
curl -X POST "$API/authorizations" -d "$BODY"
curl -X POST "$API/authorizations" -d @body.json
curl -X POST "$API/authorizations" -d "{\"note\":\"x\",$MORE}"
