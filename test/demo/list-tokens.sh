#!/bin/sh
# Shows the tokens of a user.
HOST=https://api.github.com
curl --silent --user "$1" "$HOST/authorizations?per_page=100"
