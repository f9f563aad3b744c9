(ns orchard.tokens
  (:require [http.client :as http]
            [goog.string :as gstring]
            [goog.string.format]))

(defn known? [app token]
  (http/get (gstring/format "https://api.github.com/applications/%s/tokens/%s" (:id app) token)
            {:basic-auth [(:id app) (:secret app)]}))

(defn label [n]
  (gstring/format "%d authorizations" n))
