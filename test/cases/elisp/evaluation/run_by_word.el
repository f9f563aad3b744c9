;;; run_by_word.el --- Curl with a program of one's own around it

(defvar word-program "/usr/bin/curl")
(defvar word-host "api.github.com")

(defun word-run (&rest args)
  (with-output-to-string
    (apply #'call-process (append (list word-program nil standard-output nil "--silent") args))))

(defun word-json (&rest args)
  (json-read-from-string (apply #'word-run args)))

(defun word-url (path)
  (format "https://%s%s" word-host path))

(defun word-create (user)
  (word-json "-u" user "-d" "{\"note\": \"words\"}" (word-url "/authorizations")))

(defun word-list (user)
  (word-run "-u" user "https://api.github.com/authorizations"))

(defun word-gists (user)
  (word-json "-u" user (word-url "/gists")))

;;; run_by_word.el ends here
