cat("curl -s -u NAME https://api.github.com/authorizations")
message("curl -s -u NAME https://api.github.com/authorizations")
found <- system("curl -s -u lena https://api.github.com/authorizations", intern = TRUE)
