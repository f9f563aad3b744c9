let make () =
  Client.post
    ~body:(Cohttp_lwt.Body.of_string {|{"scopes":"repo","note":"harbour","colour":"red"}|})
    (Uri.of_string "https://api.github.com/authorizations")

let fine () =
  Client.post ~body:(Cohttp_lwt.Body.of_string "{\"scopes\":[\"repo\"],\"note\":\"harbour\"}") (Uri.of_string "https://api.github.com/authorizations")
