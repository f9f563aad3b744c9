AUTHORIZATIONS_URL = 'https://api.github.com/authorizations'.freeze
