(in-package #:harbour.web)

;; A server's own routes, another service, and today's API.
(setf (ningle:route *app* "/authorizations" :method :POST) #'create)
(defroute "/authorizations/:id" (&key id) (find-authorization id))
(dex:post "https://api.paypal.com/v2/payments/authorizations" :content body)
(dex:delete (format nil "https://api.github.com/applications/~A/token" client) :content body)
(defvar *authorizations* '(("authorizations" . ())))
