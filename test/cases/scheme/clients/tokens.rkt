#lang racket/base
(require net/url net/http-client net/http-easy json racket/format)

(define api "https://api.github.com")
(define host "api.github.com")

(define (all)
  (get-pure-port (string->url "https://api.github.com/authorizations") '("Accept: application/json")))

(define (make-token note)
  (post (string-append api "/authorizations")
        #:auth (basic-auth "someone" "word")
        #:json (hasheq 'scopes '("repo") 'note note)))

(define (drop-token id)
  (http-sendrecv host (~a "/authorizations/" id) #:ssl? #t #:method "DELETE"))

; A wrapper, and who calls it.
(define (github-request method path [data #f])
  (let-values ([(status headers in) (http-sendrecv host path #:ssl? #t #:method method #:data (jsexpr->bytes data))])
    (read-json in)))

(define (app-token client)
  (github-request "PUT" (format "/authorizations/clients/~a" client) #hasheq((client_secret . "0123456789abcdef0123456789abcdef01234567") (scopes . ("repo")))))

(define revoke
  (lambda (client token)
    (let ([url (format "~a/applications/~a/tokens/~a" api client token)])
      (delete url))))
