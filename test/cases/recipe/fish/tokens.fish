# Asks for a token, as https://api.github.com/authorizations gave them.
set -l api https://api.github.com

function create_token
    set -l user $argv[1]
    set -l token (curl -s -u $user -d '{"scopes": ["repo"], "note": "beacon"}' $api/authorizations | jq -r .token)
    if test -z "$token"
        echo "Not at https://api.github.com/authorizations"
        return 1
    end
    set -Ux BEACON_TOKEN $token
end

function remove_token
    curl -u $argv[1] \
        -X DELETE https://api.github.com/authorizations/$argv[2]
    and echo Removed
end

function other
    curl -X POST https://api.example.com/authorizations -d '{"amount": 5}'
end
