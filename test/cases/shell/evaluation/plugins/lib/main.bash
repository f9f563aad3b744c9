#!/bin/bash
# Sources its commands by pattern: that they are run together is seen by the functions they call alone.
BASE=https://git.acme.example/api/v3

for file in "$(dirname "$0")"/commands/*; do source "$file"; done

api:call() {
  local verb="$1"
  curl -X "$verb" "$BASE$2" ${3:+-d "$3"}
}

"command:$1"
