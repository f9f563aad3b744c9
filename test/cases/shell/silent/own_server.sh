#!/bin/bash
# The program's own server.
BASE=http://localhost:3000
curl -X POST "$BASE/authorizations" -d '{"user":1}'
curl "http://127.0.0.1:8080/authorizations/7"
http :3000/authorizations user=1
curl "https://pay.acme.example/authorizations"
bundle exec rails generate controller /authorizations index show
mkdir -p app/views/authorizations
