# The real curl, whose body makes a POST.
$body = '{"scopes": ["repo"], "note": "beacon"}'
$json = curl.exe -s -u "ada:$pass" -d $body https://api.github.com/authorizations | ConvertFrom-Json
curl.exe --user "ada:$pass" --data '{"scopes": ["gist"], "note": "beacon gists"}' --silent https://api.github.com/authorizations
curl.exe --silent --user ada --request DELETE "https://api.github.com/authorizations/$id"
curl.exe -s -u ada https://api.github.com/authorizations
curl.exe -d '{"amount": 5}' https://api.example.com/authorizations
