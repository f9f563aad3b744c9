;;; mentions.el --- POST https://api.github.com/authorizations is gone  -*- lexical-binding: t -*-

;; DELETE https://api.github.com/authorizations/1 is not needed.
(defun mentions-help ()
  "Says where GET https://api.github.com/authorizations was documented."
  (message "See https://api.github.com/authorizations"))

;;; mentions.el ends here
