(ns acme.sign-out
  (:use tentacles.oauth clojure.string)
  (:use [tentacles.users :only [me]]))

(defn sign-out [auth id]
  (delete-auth id {:auth auth}))
