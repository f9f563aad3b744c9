#!/bin/sh
# A gateway for cards; the script also asks GitHub for its own release.
curl -fsSL https://api.github.com/repos/acme/gateway/releases/latest
curl -fsS -X POST "$API/authorizations" -d '{"cents": 100, "card": "x"}'
curl -fsS -X PATCH "$API/authorizations/$ID" -d '{"status": "void"}'
http POST :8000/authorizations cents=100
