defmodule Acme.Tentacat do
  def create(client), do: Tentacat.post("authorizations", client, %{note: "tentacat", scopes: ["repo"]})
  def list(client), do: Tentacat.get("authorizations", client)
  def me(client), do: Tentacat.Users.me(client)
end
