#!/bin/sh
ask() {
  if [ -n "$2" ]; then
    curl -s -u "$WHO" -d "$2" "https://api.github.com$1"
  else
    curl -s -u "$WHO" "https://api.github.com$1"
  fi
}

ask /authorizations '{"note": "orchard", "scopes": ["repo"]}'
ask /authorizations
