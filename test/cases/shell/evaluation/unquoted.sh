#!/bin/bash
# Words of several expansions without quotes around them.
API=https://api.github.com
CLIENT_ID=0123456789abcdef0123

api() { curl -s -u $HUB_USER:$HUB_PASS $API/$1; }
api authorizations
api /user

check() {
  curl -s -u $CLIENT_ID:$CLIENT_SECRET $API/applications/$CLIENT_ID/tokens/$1
}

revoke() {
  local url=$API/applications/$CLIENT_ID/tokens/$1
  curl -X DELETE -u $CLIENT_ID:$CLIENT_SECRET $url
}

curl -X DELETE -u $HUB_USER:$HUB_PASS $API/authorizations/$1 -o $TMP/$1.json
mark=$TMP/$1 curl -s $API/authorizations

# No request of these.
curl -s $API/repos/$OWNER/$REPO/git/$1
echo $OWNER/$REPO/$1 "$5/$6" '$a/$b/authorizations' \$API/$1
