(* Tokens were made by POST https://api.github.com/authorizations once.
   (* "nested" *) *)
let help = "See https://api.github.com/authorizations for your tokens."

let () = Printf.printf "GET %s\n" "https://api.github.com/authorizations"
