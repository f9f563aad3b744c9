(require 'moorings)
(require 'request)

(defun ferry-sign-in (data)
  (request ferry-tokens-url :type "POST" :data data))
