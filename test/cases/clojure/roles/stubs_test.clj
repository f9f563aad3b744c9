(ns acme.stubs-test
  (:require [clj-http.client :as client]
            [clj-http.fake :refer [with-fake-routes]]
            [clojure.test :refer [deftest is]]
            [stub-http.core :as stub]))

(deftest asks
  (with-fake-routes {"https://api.github.com/authorizations" {:post (fn [_] {:status 201 :body "{}"})}}
    (is (= "made-up" (acme.login/create "acme"))))
  (with-redefs [client/post (fn [url _] (is (= "https://api.github.com/authorizations" url)) {:status 201})]
    (acme.login/create "acme"))
  (stub/stub-request "https://api.github.com/authorizations" {:status 201})
  (mock-post "https://api.github.com/authorizations" "{}"))
