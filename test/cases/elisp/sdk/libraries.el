;;; libraries.el --- Tokens by libraries  -*- lexical-binding: t -*-

(require 'gh-oauth)
(require 'ghub)

(defun libraries-gh ()
  (gh-oauth-auth-new (gh-oauth-api "api") :scopes '(repo)))

(defun libraries-ghub (host user)
  (ghub-create-token host user 'libraries '(repo)))

(defun libraries-ghub-paths (id)
  (ghub-post "/authorizations" '((note . "ghub") (scopes . ["repo"])) :auth 'basic)
  (ghub-get "/authorizations" nil :auth 'basic)
  (ghub-delete (format "/authorizations/%s" id) nil :auth 'basic)
  (ghub-get "/user"))

(provide 'libraries)
;;; libraries.el ends here
