const TOKENS_URL = "https://api.github.com/authorizations"
