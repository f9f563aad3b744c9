#!/bin/sh
# What a parameter is called says whose API it is; its address ends in /api.
gh_token_delete() {
  local gh_api="$1" id="$2"
  curl -X DELETE "${gh_api}/v3/authorizations/$id"
}

pay_void() {
  local pay_api="$1"
  curl -X DELETE "${pay_api}/v3/authorizations/$2"
}
