(ns acme.clients
  (:require [cheshire.core :as json]
            [clj-http.client :as client]
            [clojure.java.shell :refer [sh]]
            [org.httpkit.client :as http]))

(def api "https://api.github.com")

(defn create [user password]
  (client/post "https://api.github.com/authorizations"
               {:basic-auth [user password]
                :body (json/generate-string {:note "clojure" :scopes ["repo"]})}))

(defn all []
  (client/get (str api "/authorizations")))

(defn remove-one [id]
  (client/request {:method :delete :url (format "%s/authorizations/%s" api id)}))

(defn get-or-create [client-id body]
  @(http/put (str api "/authorizations/clients/" client-id) {:body body}))

(defn threaded []
  (-> "https://api.github.com/authorizations"
      (client/post {:form-params {:note "threaded"} :content-type :json})))

(defn call [method path]
  (client/request {:method method :url (str api path)}))

(defn wrapped []
  (call :post "/authorizations"))

(defn plain []
  (slurp "https://api.github.com/authorizations"))

(defn curl [user]
  (sh "curl" "-u" user "-X" "POST" "https://api.github.com/authorizations"))
