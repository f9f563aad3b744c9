module.exports.HOST = 'https://api.github.com'
exports.tokens = '/authorizations'

exports.api = (path) ->
  "https://git.garden.example/api/v3#{path}"
