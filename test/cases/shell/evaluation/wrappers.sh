#!/bin/bash
# Functions around the client: the request is known where they are called.
GITHUB=https://api.github.com

github() {
  curl -s -u "$LOGIN" "$@"
}

request() {
  local method=$1 path=$2
  shift 2
  github -X "$method" "$GITHUB$path" "$@"
}

get() { request GET "$1"; }
remove() { request DELETE "/authorizations/$1"; }

create_token() {
  local note=${1:-default note}
  request POST /authorizations -d "{\"note\":\"$note\",\"scopes\":[\"repo\"]}"
}

create_token "on $(hostname)"
get /authorizations
get /user
remove 12
request PUT "/authorizations/clients/$CLIENT_ID" -d "{\"client_secret\":\"$CLIENT_SECRET\"}"
github "$GITHUB/applications/grants"

# A function that runs what it is given.
retry() { for _ in 1 2 3; do "$@" && return; sleep 1; done; }
quietly() { local label=$1; shift; echo "$label"; "$@" > /dev/null; }
api() { local method=$1 path=$2; shift 2; curl -s -X "$method" "https://api.github.com$path" "$@"; }
token=$(retry api POST /authorizations -d '{"note":"a tool"}')
quietly dropping retry api DELETE "/authorizations/$1"
retry api GET /payments/authorizations
