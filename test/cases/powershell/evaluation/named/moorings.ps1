$TokensUrl = 'https://api.github.com/authorizations'
