system2("curl", c("-u", user, "-X", "POST", "https://api.github.com/authorizations"))
system2("curl", args = paste("-u", user, "https://api.github.com/authorizations"))
processx::run("curl", c("-X", "DELETE", paste0("https://api.github.com/authorizations/", id)))
