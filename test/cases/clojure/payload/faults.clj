(ns acme.faults
  (:require [cheshire.core :as json]
            [clj-http.client :as client]))

(client/post "https://api.github.com/authorizations" {:body (json/generate-string {:note "clojure" :scopes "repo"})})
(client/post "https://api.github.com/authorizations" {:body (json/generate-string {:scopes ["repo"]})})
(client/post "https://api.github.com/authorizations" {:body (json/generate-string {:note "clojure" :scope ["repo"]})})
