(ns acme.mentions
  "Takes the place of POST https://api.github.com/authorizations")

;; DELETE https://api.github.com/authorizations/1 is not needed.
(defn help []
  (println "See https://api.github.com/authorizations"))

(comment (client/post "https://api.github.com/authorizations"))
