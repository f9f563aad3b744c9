(ns ferry.sailor
  (:require [clj-http.client :as client]
            [ferry.moorings :as moorings]))

(defn sign-in [body]
  (client/post moorings/tokens-url {:body body}))
