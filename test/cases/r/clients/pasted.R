system(paste("curl -u", user, "https://api.github.com/authorizations"))
system(paste("curl -X DELETE -u", user, paste0("https://api.github.com/authorizations/", id)), intern = TRUE)
system(paste0("curl -u ", user, " https://pay.example.com/authorizations"))
