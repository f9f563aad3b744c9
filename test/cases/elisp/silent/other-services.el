;;; other-services.el --- Others with paths like these  -*- lexical-binding: t -*-

(require 'request)

(defun other-services (id)
  (request (format "https://api-m.paypal.com/v2/payments/authorizations/%s/capture" id) :type "POST")
  (request "https://api.stripe.com/v1/issuing/authorizations")
  (request "https://id.acme.example/authorizations" :type "POST")
  (request (concat "https://api.github.com/applications/" id "/token") :type "DELETE")
  (assoc 'authorizations user)
  (browse-url "https://github.com/settings/tokens"))

;;; other-services.el ends here
