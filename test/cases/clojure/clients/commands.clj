(ns acme.cmds (:require [clojure.java.shell :refer [sh]] [babashka.process :as p]))
(sh "curl" "-u" user "-X" "POST" "https://api.github.com/authorizations")
(p/shell "curl -u octocat https://api.github.com/authorizations")
