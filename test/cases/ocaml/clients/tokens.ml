open Lwt.Infix
open Cohttp_lwt_unix

(* The addresses are in a module of their own, and so is what sends them. *)
module Address = struct
  let root = "https://api.github.com"

  let tokens =
    Uri.of_string (Printf.sprintf "%s/authorizations" root)

  let token ~id =
    Uri.of_string (Printf.sprintf "%s/authorizations/%Ld" root id)

  let repo ~owner ~name =
    Uri.of_string (Printf.sprintf "%s/repos/%s/%s" root owner name)
end

module Tokens = struct
  let make ?(scopes = [`Repo]) ?note ?otp ~user ~word () =
    let body = string_of_ask { scopes; note } in
    let headers = with_otp Header.(add_authorization (init ()) (`Basic (user, word))) otp in
    let uri = Address.tokens in
    Api.post ~headers ~body ~uri ~expected:`Created
      (fun body -> Lwt.return (token_of_string body))

  let all ~user ~word () =
    let uri = Address.tokens in
    Api.get ~uri ~expected:`OK (fun body -> Lwt.return (tokens_of_string body))

  let drop ~user ~word ~id () =
    let uri = Address.token ~id in
    Api.delete ~uri ~expected:`No_content (fun _ -> Lwt.return ())

  let stars ~owner ~name () =
    let uri = Address.repo ~owner ~name in
    Api.get ~uri ~expected:`OK (fun body -> Lwt.return body)
end

let made body = Client.post ~body:(Cohttp_lwt.Body.of_string body) (Uri.of_string "https://api.github.com/authorizations")

let dropped id = Client.delete (Uri.of_string ("https://api.github.com/authorizations/" ^ id)) >>= fun _ -> Lwt.return ()

let asked id = Client.call `PUT (Uri.of_string (Printf.sprintf "https://api.github.com/authorizations/clients/%s" id))

let revoked client token =
  Printf.sprintf "https://api.github.com/applications/%s/tokens/%s" client token
  |> Uri.of_string
  |> Client.delete
