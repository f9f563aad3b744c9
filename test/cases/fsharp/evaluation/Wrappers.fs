// Functions and members that send what they are given, and paths that are put together out of their segments.
module Shelf.Wrappers

open System.Net.Http
open FSharp.Data

let root = "https://api.github.com"

let address segments = String.concat "/" (root :: segments)

let send (client: HttpClient) (verb: HttpMethod) (path: string) =
    let request = new HttpRequestMessage(verb, root + path)
    client.SendAsync request |> Async.AwaitTask

let revoke client (id: int) = send client HttpMethod.Delete (sprintf "/authorizations/%d" id)

let find (client: HttpClient) (id: int) = client.GetAsync(address [ "authorizations"; string id ])

let text path = Http.RequestString(sprintf "%s/%s" root path)

let grants () = text "applications/grants"

let user () = text "user"

type Client(token: string) =
    let http = new HttpClient()

    member this.Fetch(path: string) = http.GetStringAsync(root + path)

    member this.Tokens() = this.Fetch("/authorizations")

    static member Drop (client: HttpClient) (id: int) = client.DeleteAsync(sprintf "%s/authorizations/%d" root id)
