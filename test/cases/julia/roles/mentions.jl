# Tokens were made by POST https://api.github.com/authorizations once.
#= And dropped by
   DELETE https://api.github.com/authorizations/1 =#
"""
    token(user)

See https://api.github.com/authorizations for your tokens.
"""
token(user) = prompt(user)

@info "GET https://api.github.com/authorizations"
xs = [1, 2, 3]
last = xs[end]
println("https://api.github.com/authorizations")
