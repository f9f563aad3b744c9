#!/bin/bash
# curl, in the ways in which its options can be written.

curl https://api.github.com/authorizations

curl -sSu "$LOGIN" -X DELETE https://api.github.com/authorizations/73

curl -XPOST -uada:"$PASS" -d'{"note":"nightly","scopes":["repo"]}' https://api.github.com/authorizations

curl --request=PATCH \
  --url https://api.github.com/authorizations/73 \
  --header 'Content-Type: application/json' \
  --data-binary '{"add_scopes":["gist"]}'

# A method implied by the data.
curl https://api.github.com/authorizations --json '{"note":"implied"}'
curl -F note=form https://api.github.com/authorizations

# Data for the query: it stays a GET.
curl -G -d per_page=100 https://api.github.com/authorizations

# The body in a heredoc, on standard input.
curl -u "$LOGIN" https://api.github.com/authorizations -d @- <<JSON
{
  "note": "heredoc on $(hostname)",
  "scopes": ["user"]
}
JSON

# The body out of a file that the script wrote, and out of one that it didn't.
cat > /tmp/grant.json <<'JSON'
{"client_secret": "0123456789abcdef0123456789abcdef01234567", "note": 7}
JSON
curl -X PUT -d @/tmp/grant.json https://api.github.com/authorizations/clients/0123456789abcdef0123
curl -X PUT --data @grant.json https://api.github.com/authorizations/clients/0123456789abcdef0123/box-7

# Behind other commands, in $(…), in a pipe, in a script given as text.
token=$(curl -s -u ada "https://api.github.com/authorizations" -d '{"note":"captured"}' | jq -r .token)
sudo -u deploy curl -X DELETE https://api.github.com/applications/grants/4
ssh bastion "curl -s https://api.github.com/authorizations"
eval "curl -X DELETE https://api.github.com/authorizations/$ID"
seq 1 9 | xargs -I{} curl -X DELETE https://api.github.com/authorizations/{}

# Two requests of one command.
curl -X DELETE https://api.github.com/authorizations/1 --next https://api.github.com/applications/grants

# Of the other API: a token of one's users in the path.
curl -u "$CLIENT_ID:$CLIENT_SECRET" https://api.github.com/applications/$CLIENT_ID/tokens/$TOKEN
