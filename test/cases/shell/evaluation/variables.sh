#!/bin/sh
# Values on their way to the request.
API=https://api.github.com
: "${GITHUB_URL:=https://api.github.com}"
HOST=${GITHUB_HOST:-api.github.com}
ENDPOINT="$API/authorizations"
AUTH="-u $LOGIN:$PASSWORD"
OPTS="-s -X DELETE"

curl "$API/authorizations"
curl "$GITHUB_URL/authorizations" -d "$BODY"
curl "https://$HOST/authorizations/${1}"
curl $AUTH --data '{"note":"endpoint"}' "$ENDPOINT"
curl $OPTS "${ENDPOINT}/$ID"
CURL="curl --silent"
$CURL -XDELETE "$ENDPOINT/5"

args=(--silent --user "$LOGIN")
args+=(--request PATCH --data '{"remove_scopes":["repo"]}')
args+=("$API/authorizations/21")
curl "${args[@]}"

cmd="curl -X DELETE $API/applications/grants/3"
eval "$cmd"

if [ -n "$NEW" ]; then
  path=authorizations
else
  path=authorizations/8
fi
curl "$API/$path"

for id in 1 2; do
  curl -X DELETE "$API/authorizations/$id"
done

body=$(printf '{"note":"%s","scopes":["repo"]}' "$NOTE")
curl -d "$body" "$API/authorizations"

# One text in place of another, in a loop whose address goes on to the next page.
all_tokens() {
  local url="$1"
  url="${url/:id/$2}"
  while true; do
    curl -u "$USER" "https://api.github.com$url"
    url=$(next_page)
    [[ -n $url ]] || break
  done
}
all_tokens /authorizations/:id 5
