curl --location --request PUT 'https://api.github.com/authorizations/clients//' \
--header 'Content-Type: application/json' \
--data-raw '{
"client_secret": "string",
"note": "Update all gems",
"note_url": "string",
"scopes": [
"public_repo",
"user"
]
}'
