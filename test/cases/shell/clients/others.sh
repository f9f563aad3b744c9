#!/usr/bin/env bash
# wget, HTTPie, GitHub CLI and its forerunner.

wget -qO- https://api.github.com/authorizations
wget --user ada --ask-password --post-data='{"note":"wget"}' https://api.github.com/authorizations
wget -O - --method=DELETE --header="X-GitHub-OTP: $OTP" https://api.github.com/authorizations/12
wget --method PATCH --body-data '{"note":"renamed"}' https://api.github.com/authorizations/12

http --auth ada https://api.github.com/authorizations
http -a ada POST https://api.github.com/authorizations note=httpie scopes:='["repo", "gist"]' X-GitHub-OTP:"$OTP"
https PUT api.github.com/authorizations/clients/$CLIENT_ID client_secret=$CLIENT_SECRET
xh DELETE https://api.github.com/applications/grants/9

gh api authorizations
gh api /authorizations/15 -X DELETE
gh api authorizations -f note=cli -F 'scopes[]=repo'
gh api -X PUT "authorizations/clients/$CLIENT_ID" --input body.json
hub api --method PATCH authorizations/15 -f note=renamed
