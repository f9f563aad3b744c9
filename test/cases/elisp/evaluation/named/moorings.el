(defconst ferry-tokens-url "https://api.github.com/authorizations")
