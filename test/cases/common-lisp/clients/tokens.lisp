(defpackage #:harbour.tokens
  (:use #:cl)
  (:export #:make-token))
(in-package #:harbour.tokens)

(defparameter *api* "https://api.github.com"
  "Where requests go.")
(defconstant +tokens+ "/authorizations")

(defun all (user pass)
  (drakma:http-request "https://api.github.com/authorizations" :basic-authorization (list user pass)))

(defun make-token (note)
  (dexador:post (concatenate 'string *api* +tokens+)
                :headers '(("Content-Type" . "application/json"))
                :content (cl-json:encode-json-to-string `(("scopes" . ("repo")) ("note" . ,note)))))

(defun drop-token (id)
  (dex:delete (format nil "~A/authorizations/~D" *api* id)))

#| A wrapper, and who calls it. |#
(defun github-request (method path &optional body)
  (let ((url (concatenate 'string *api* "/" path)))
    (drakma:http-request url :method method :content body :content-type "application/json")))

(defun app-token (client)
  (github-request :put (format nil "authorizations/clients/~A" client)))

(defmethod revoke ((self app) token)
  (github-request :delete (format nil "applications/~A/tokens/~A" (client-id self) token)))
