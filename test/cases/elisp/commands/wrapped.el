;; The caller knows the path of a command that is one text.
(defvar hub-api "https://api.github.com")

(defun hub-get (path)
  (json-read-from-string (shell-command-to-string (format "curl -s -u %s %s%s" hub-user hub-api path))))

(defun hub-granted ()
  (hub-get "/authorizations"))

(defun hub-starred ()
  (hub-get "/user/starred"))
