module Acme.Faults

open System.Net.Http

let create (http: HttpClient) =
    http.PostAsync("https://api.github.com/authorizations", new StringContent("""{"scopes": ["gist"]}"""))

let wrong (http: HttpClient) =
    http.PostAsync("https://api.github.com/authorizations", new StringContent("""{"note": "acme", "scopes": "gist"}"""))
