module Acme.Mentions

// POST https://api.github.com/authorizations is gone.
let say () =
    printfn "see https://api.github.com/authorizations"
    failwithf "https://api.github.com/authorizations/1 said no"

let mockHttp = new MockHttpMessageHandler()
mockHttp.When(HttpMethod.Post, "https://api.github.com/authorizations").Respond("application/json", "{}")
