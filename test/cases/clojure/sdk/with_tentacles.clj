(ns acme.tokens
  (:require [tentacles.oauth :as oauth]
            [tentacles.users :as users]))

(defn tokens [auth]
  (oauth/create-auth {:scopes ["repo"] :note "tentacles" :auth auth})
  (oauth/authorizations {:auth auth})
  (oauth/delete-auth 1 {:auth auth})
  (users/me {:auth auth}))
