defmodule Acme.Erlang do
  def create(auth) do
    body = ~s({"note": "acme", "scopes": "repo"})
    :httpc.request(:post, {'https://api.github.com/authorizations', [{'Authorization', auth}], 'application/json', body}, [], [])
  end

  def all, do: :httpc.request("https://api.github.com/authorizations")

  def remove(id) do
    url = "https://api.github.com/authorizations/#{id}"
    :httpc.request(:delete, {url, []}, [], [])
  end

  def elsewhere, do: :httpc.request(:post, {'https://pay.acme.example/authorizations', [], 'application/json', "{}"}, [], [])
end

defmodule Acme.Middleware do
  use Tesla

  plug Tesla.Middleware.BaseUrl, "https://api.github.com"
  plug Tesla.Middleware.JSON

  def create(note), do: post("/authorizations", %{note: note, scopes: ["repo"]})
  def remove(id), do: delete("/authorizations/" <> to_string(id))
end

defmodule Acme.Named do
  def create(note) do
    Req.new(base_url: "https://api.github.com", auth: {:bearer, "made-up"})
    |> Req.post!(url: "/authorizations", json: %{note: note})
  end
end
