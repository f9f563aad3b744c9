library(gh)

gh("POST /authorizations", note = "gh", scopes = list("repo"))
gh::gh("/authorizations/:id", id = 5, .method = "DELETE")
gh::gh("GET /applications/grants")
gh("GET /user")
