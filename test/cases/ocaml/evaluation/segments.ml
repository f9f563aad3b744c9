open Cohttp_lwt_unix

let root = "https://api.github.com"

let address segments = Uri.of_string (String.concat "/" (root :: segments))

let revoke id = Client.delete (address ["authorizations"; string_of_int id])

let check client token = Client.get (address ("applications" :: client :: "tokens" :: [token]))

let user name = Client.get (address ["users"; name])
