(drakma:http-request "https://api.github.com/authorizations"
                     :method :post
                     :content "{\"scopes\": \"repo\", \"note\": \"harbour\", \"colour\": \"red\"}")

(dex:post "https://api.github.com/authorizations"
          :content (jonathan:to-json (list :|scopes| (list "repo") :|note| "harbour")))
