defmodule Acme.Faults do
  def wrong, do: Req.post!("https://api.github.com/authorizations", json: %{note: "elixir", scopes: "repo"})
  def missing, do: Req.post!("https://api.github.com/authorizations", json: %{scopes: ["repo"]})
  def unknown, do: Req.post!("https://api.github.com/authorizations", json: %{note: "elixir", scope: ["repo"]})
end
