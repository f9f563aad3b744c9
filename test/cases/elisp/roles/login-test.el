;;; login-test.el --- Tests  -*- lexical-binding: t -*-

(require 'ert)

(ert-deftest login-asks-for-a-token ()
  (should (equal (url-recreate-url url) "https://api.github.com/authorizations"))
  (mock (url-retrieve-synchronously "https://api.github.com/authorizations") => buffer))

;;; login-test.el ends here
