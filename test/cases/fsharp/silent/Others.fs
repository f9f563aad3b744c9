module Acme.Others

open Giraffe

let webApp =
    choose [
        POST >=> route "/authorizations" >=> create
        GET >=> routef "/authorizations/%i" find
    ]

let pay (http: HttpClient) =
    http.PostAsync("https://api.paypal.com/v2/payments/authorizations", content)

let own (http: HttpClient) =
    http.GetAsync("https://bank.acme.example/authorizations")
