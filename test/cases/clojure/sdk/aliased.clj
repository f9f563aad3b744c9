(ns acme.sign-in
  (:require [tentacles.core :as t-core]
            [tentacles.oauth :as t-oauth]))

(defn list-tokens [user word]
  (let [options {:auth (str user ":" word)}]
    (map :id (t-oauth/authorizations options))))

(defn sign-in [user word]
  (-> (t-oauth/create-auth {:auth (str user ":" word) :note "aliased"})
      (select-keys [:token :id])))
