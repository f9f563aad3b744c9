let mock_server = function
  | `POST, "https://api.github.com/authorizations" -> respond_with "{}"
  | _ -> respond_with ""

let () = Mock.post "https://api.github.com/authorizations" (fun () -> "{}")
