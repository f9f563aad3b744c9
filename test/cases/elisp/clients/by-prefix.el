;;; by-prefix.el --- What functions are named after  -*- lexical-binding: t -*-

(defun by-prefix--find (host username)
  (cl-some (lambda (one) (and (equal (cdr (assq 'note one)) "by-prefix") one))
           (ghub-get "/authorizations" nil :username username :auth 'basic :host host)))

(defun by-prefix--spend (amount)
  (wallet-get "/authorizations" nil :amount amount))
