;;; clients.el --- Ways to ask for a token  -*- lexical-binding: t -*-

(require 'plz)
(require 'request)
(require 'url)

(defvar clients-api "https://api.github.com")
(defconst clients-url "https://api.github.com/authorizations")

(defun clients-url-retrieve (auth)
  (let ((url-request-method "POST")
        (url-request-extra-headers `(("Authorization" . ,auth)))
        (url-request-data (json-encode '((note . "emacs") (scopes . ["gist"])))))
    (url-retrieve-synchronously "https://api.github.com/authorizations")))

(defun clients-request ()
  (request "https://api.github.com/authorizations"
    :type "POST"
    :data (json-encode '(("note" . "request")))
    :parser 'json-read))

(defun clients-delete (id)
  (request (concat clients-api "/authorizations/" id) :type "DELETE"))

(defun clients-one (id)
  (request (format "%s/authorizations/%s" clients-api id) :type "GET"))

(defun clients-list ()
  (request clients-url :type "GET"))

(defun clients-plz ()
  (plz 'post "https://api.github.com/authorizations" :body "{\"note\": \"plz\"}"))

(defun clients-call (method path data)
  (let ((url-request-method method)
        (url-request-data data))
    (url-retrieve-synchronously (concat clients-api path))))

(defun clients-wrapped ()
  (clients-call "PUT" "/authorizations/clients/0123456789abcdefabcd" "{\"client_secret\": \"0123456789abcdef0123456789abcdef01234567\"}"))

(defun clients-curl (user)
  (shell-command-to-string (concat "curl -u " (shell-quote-argument user) " -d '{\"note\": \"curl\"}' https://api.github.com/authorizations")))

(defun clients-process (user)
  (call-process "curl" nil t nil "-u" user "-X" "DELETE" "https://api.github.com/authorizations/1"))

(provide 'clients)
;;; clients.el ends here
