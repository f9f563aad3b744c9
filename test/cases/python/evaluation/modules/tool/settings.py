GITHUB_URL = 'https://api.github.com'
AUTHORIZATIONS = GITHUB_URL + '/authorizations'
