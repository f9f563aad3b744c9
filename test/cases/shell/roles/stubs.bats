#!/usr/bin/env bats
# A stub in place of curl.

setup() {
  stub curl "-X POST https://api.github.com/authorizations : echo '{}'"
}

@test "asks for a token" {
  mock_curl https://api.github.com/authorizations '{"token":"t"}'
  run bin/login
  [ "$status" -eq 0 ]
}
