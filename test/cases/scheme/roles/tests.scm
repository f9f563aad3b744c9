;; Tokens were made by POST https://api.github.com/authorizations once.
#| DELETE https://api.github.com/authorizations/1 drops one. |#
(display "See https://api.github.com/authorizations for your tokens.")
(printf "GET ~a\n" "https://api.github.com/authorizations")

(check-equal? (url-of last) "https://api.github.com/authorizations")
(stub-request 'post "https://api.github.com/authorizations")
