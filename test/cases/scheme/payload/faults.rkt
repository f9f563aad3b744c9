#lang racket
(require net/http-easy json)

(post "https://api.github.com/authorizations"
      #:json (hash 'scopes "repo" 'note "harbour" 'colour "red"))
(post "https://api.github.com/authorizations"
      #:data (jsexpr->string (hash 'scopes '("repo") 'note "harbour")))
