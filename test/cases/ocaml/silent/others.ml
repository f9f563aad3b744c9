open Opium

(* A server's own routes, and another service. *)
let app = App.empty |> App.post "/authorizations" create |> App.get "/authorizations/:id" find

let pay body = Client.post ~body (Uri.of_string "https://api.paypal.com/v2/payments/authorizations")

type authorizations = { authorizations : string list }
