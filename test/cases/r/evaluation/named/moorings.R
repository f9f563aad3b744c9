tokens_url <- "https://api.github.com/authorizations"
