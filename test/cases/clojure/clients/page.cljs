(ns acme.page
  (:require [ajax.core :refer [DELETE GET POST]]
            [cljs-http.client :as http]
            [goog.string :as gstring]
            [goog.string.format]))

(defn login [user password]
  (POST "https://api.github.com/authorizations"
    {:params {:note "page" :scopes ["gist"]}
     :format :json
     :headers {"Authorization" (str "Basic " (js/btoa (str user ":" password)))}}))

(defn forget [id]
  (DELETE (str "https://api.github.com/authorizations/" id)))

(defn check [client-id token]
  (http/get (gstring/format "https://api.github.com/applications/%s/tokens/%s" client-id token)))

;; The server of the page itself.
(defn own []
  (GET "/authorizations"))
