(ns ferry.moorings)

(def tokens-url "https://api.github.com/authorizations")
