;;; bound_around.el --- A helper whose callers bind the method

(defvar bound-host "https://api.github.com/")

(defun bound-url (path)
  (concat bound-host (if (stringp path) path (mapconcat 'url-hexify-string path "/"))))

(defun bound-fetch (path)
  (with-current-buffer (url-retrieve-synchronously (bound-url path))
    (json-read)))

(defun bound-list ()
  (let ((url-request-method "GET"))
    (bound-fetch "authorizations")))

(defun bound-create (note)
  (let* ((url-request-method "POST")
         (url-request-data (json-encode (list (cons 'note note)))))
    (message "asking %s" (bound-url "user"))
    (bound-fetch (list "authorizations"))))

(defun bound-delete (id)
  (let ((url-request-method "DELETE"))
    (bound-fetch (list "authorizations" id))))

(defun bound-user ()
  (let ((url-request-method "GET"))
    (bound-fetch (list "user"))))

;;; bound_around.el ends here
