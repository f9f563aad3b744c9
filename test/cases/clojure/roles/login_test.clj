(ns acme.login-test
  (:require [clj-http.fake :refer [with-fake-routes]]
            [clojure.test :refer [deftest is]]))

(deftest signs-in
  (with-fake-routes {"https://api.github.com/authorizations" (fn [_] {:status 201})}
    (is (= "https://api.github.com/authorizations" (:url (login))))))
