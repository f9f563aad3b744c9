BASE = 'https://api.github.com'
AUTHORIZATIONS = BASE + '/authorizations'
