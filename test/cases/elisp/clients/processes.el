(require 'subr-x)

(defun orchard-close (gate)
  (call-process "curl" nil t nil "-X" "DELETE" "-u" (concat user ":" word) (concat "https://api.github.com/authorizations/" gate)))

(defun orchard-look (gate)
  (process-lines "curl" "-s" (format "https://api.github.com/authorizations/%s" gate)))

(defun orchard-plant ()
  (call-process "curl" nil t nil "-d" (json-encode body) (concat "https://api.github.com" "/authorizations")))
