# Lists tokens: GET /authorizations, see https://api.github.com/authorizations
=begin
curl -u me https://api.github.com/authorizations
=end
HELP = 'Tokens: https://api.github.com/authorizations'.freeze

def help
  puts 'Go to https://api.github.com/authorizations'
  warn HELP
end
