module Acme.Tokens

open System.Net.Http
open FSharp.Data

let api = "https://api.github.com"

let create user password =
    Http.RequestString("https://api.github.com/authorizations", httpMethod = "POST", headers = [BasicAuth user password], body = TextRequest "{\"note\": \"acme\"}")

let remove (http: HttpClient) id =
    http.DeleteAsync(sprintf "%s/authorizations/%d" api id) |> Async.AwaitTask

let list (http: HttpClient) =
    async {
        let! answer = http.GetAsync($"{api}/authorizations") |> Async.AwaitTask
        return answer
    }

let send (http: HttpClient) =
    use request = new HttpRequestMessage(HttpMethod.Put, "https://api.github.com/authorizations/clients/0123456789abcdef0123")
    http.SendAsync(request)

let viaRest () =
    let client = RestClient("https://api.github.com")
    let request = RestRequest("authorizations", Method.POST)
    request.AddJsonBody(body) |> ignore
    client.Execute(request)

let web () =
    let request = WebRequest.Create("https://api.github.com/authorizations") :?> HttpWebRequest
    request.Method <- "POST"
    request.GetResponse()

type Service(client: HttpClient) =
    member this.All() = client.GetStringAsync("https://api.github.com/authorizations")
    member _.Grants () =
        client.GetAsync(api + "/applications/grants")
