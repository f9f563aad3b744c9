# What is kept to be run later.
alias tokens='curl -u "$NAME" https://api.github.com/authorizations'
alias sow="curl -u rosa -d '{\"note\": \"garden\", \"scopes\": []}' https://api.github.com/authorizations" ll='ls -l'
trap 'curl -X DELETE -u "$NAME" https://api.github.com/authorizations/$ID' EXIT
alias curl='curl --silent'
alias note='echo "see https://api.github.com/authorizations"'
