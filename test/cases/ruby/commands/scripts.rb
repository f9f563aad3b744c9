user = ENV['USER']

token = `curl -s -u #{user} -d '{"scopes": ["repo"], "note": "backticks"}' https://api.github.com/authorizations`
system 'curl', '-X', 'DELETE', '-u', user, "https://api.github.com/authorizations/12"
%x(curl -u me https://api.github.com/authorizations)
puts token
