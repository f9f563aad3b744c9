#lang racket
(require web-server/dispatch net/http-easy)

;; A server's own routes, another service, and today's API.
(define-values (dispatch url)
  (dispatch-rules
   [("authorizations") #:method "post" create]
   [("authorizations" (string-arg)) show]))
(post "https://api.paypal.com/v2/payments/authorizations" #:json body)
(delete (format "https://api.github.com/applications/~a/token" client) #:json body)
(define authorizations (hash "authorizations" '()))
