module Acme.SignIn

open Octokit

let create (client: GitHubClient) =
    client.Authorization.Create(NewAuthorization("acme", [| "gist" |])) |> Async.AwaitTask

let remove (github: GitHubClient) id =
    github.Authorization.Delete(id) |> Async.AwaitTask
