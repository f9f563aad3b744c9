;; Tokens were made by POST https://api.github.com/authorizations once.
#| DELETE https://api.github.com/authorizations/1 drops one. |#
(defun token ()
  "See https://api.github.com/authorizations for your tokens."
  *token*)

(format t "GET https://api.github.com/authorizations")

(test login
  (is (equal "https://api.github.com/authorizations" (request-url *last*)))
  (stub-request :post "https://api.github.com/authorizations"))
