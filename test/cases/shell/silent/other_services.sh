#!/bin/bash
# The same words elsewhere.
curl -X POST https://api.sandbox.paypal.com/v1/payments/authorizations/$ID/capture
curl "https://api.paypal.com/v2/payments/authorizations/$ID" -H "Authorization: Bearer $T"
curl --request POST "$INFLUX_URL/api/v2/authorizations" --data '{"orgID":"1","permissions":[]}'
curl https://us-west-2-1.aws.cloud2.influxdata.com/api/v2/authorizations
curl https://api.stripe.com/v1/issuing/authorizations -u "$STRIPE_KEY:"
curl https://acme-v02.api.letsencrypt.org/acme/authz-v3/1
curl -X POST https://api.braintreegateway.com/merchants/1/authorizations
gh api /orgs/acme/credential-authorizations
gh api -X POST applications/$ID/token -f access_token=$T
curl -X POST "https://git.acme.example/api/v3/admin/users/ada/authorizations" -d '{"scopes":["repo"]}'
curl -X DELETE -u "$ID:$SECRET" https://api.github.com/applications/$ID/grant -d '{"access_token":"t"}'
heroku authorizations:create --description x
grep -r "/authorizations" app/
rm -rf public/authorizations
