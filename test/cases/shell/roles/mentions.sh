#!/bin/sh
# Speaks of https://api.github.com/authorizations and sends nothing.
# curl -X POST https://api.github.com/authorizations

echo "Create a token: curl -u USER https://api.github.com/authorizations -d '{\"note\":\"x\"}'"
cat <<EOF
usage: see https://developer.github.com/v3/oauth_authorizations
  or   POST https://api.github.com/authorizations
EOF
warn "GET https://api.github.com/authorizations answered $status"
open https://api.github.com/authorizations
DOCS=https://api.github.com/authorizations
