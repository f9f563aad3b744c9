#!/bin/sh
. ./settings.sh

curl $CURL_FLAGS -u "$NAME" "$API_URL/authorizations/$ID"
curl ${quiet_opts} "${GITHUB_API_URL}/authorizations?client_id=$CLIENT"
curl $CURL_METHOD -u "$NAME" https://api.github.com/authorizations
curl $FLAGS -X DELETE "$API_URL/applications/grants/$ID"

if [ -n "$how" ]; then FLAGS_HERE="-X $how"; fi
curl $FLAGS_HERE https://api.github.com/authorizations
