"""Settings."""
GITHUB_AUTH_URL = 'https://api.github.com/authorizations'
TIMEOUT = 10
