;;; faults.el --- Requests with a fault each  -*- lexical-binding: t -*-

(request "https://api.github.com/authorizations" :type "POST" :data (json-encode '((note . "emacs") (scopes . "gist"))))
(request "https://api.github.com/authorizations" :type "POST" :data (json-encode '((scopes . ["gist"]))))
(request "https://api.github.com/authorizations" :type "POST" :data (json-encode '((note . "emacs") (scope . ["gist"]))))

;;; faults.el ends here
