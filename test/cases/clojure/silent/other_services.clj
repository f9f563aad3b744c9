(ns acme.others
  (:require [clj-http.client :as client]
            [compojure.core :refer [defroutes GET POST]]))

(defn others [id]
  (client/post (str "https://api-m.paypal.com/v2/payments/authorizations/" id "/capture"))
  (client/get "https://api.stripe.com/v1/issuing/authorizations")
  (client/post "https://id.acme.example/authorizations")
  (client/delete (str "https://api.github.com/applications/" id "/token"))
  (:authorizations user))

(defroutes routes
  (GET "/authorizations" [] (all))
  (POST "/authorizations" request (create request)))
