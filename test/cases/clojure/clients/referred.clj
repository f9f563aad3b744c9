(ns acme.referred
  (:use [tentacles.core :only [api-call no-content?]])
  (:require [clj-http.client :as client :refer [post]]
            [cheshire.core :refer [generate-string]]))

(def base "https://api.github.com")

(defn endpoint-url [path] (str base path))

(defn all [options] (api-call :get "authorizations" nil options))

(defn one [id & [options]] (api-call :get "authorizations/%s" [id] options))

(defn drop-one [id & [options]] (no-content? (api-call :delete "authorizations/%s" [id] options)))

(defn valid? [client-id access-token options]
  (api-call :get "applications/%s/tokens/%s" [client-id access-token] options))

(defn create [note]
  (post (endpoint-url "/authorizations") {:body (generate-string {:note note :scopes "repo"})}))

(defn change [id body] (client/patch (endpoint-url (str "/authorizations/" id)) {:body body}))

(defn repositories [user] (api-call :get "users/%s/repos" [user] nil))
