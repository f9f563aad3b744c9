defmodule Based do
  def create(note) do
    tokens = Req.new(base_url: "https://api.github.com", auth: {:basic, "me:secret"})
    Req.post!(tokens, url: "/authorizations", json: %{note: note, scopes: ["repo"]})
  end

  def authorize(note) do
    payments = Req.new(base_url: "https://api.garden-pay.io")
    Req.post!(payments, url: "/authorizations", json: %{note: note, scopes: ["sale"]})
  end

  def renew(note) do
    client = Tesla.client([{Tesla.Middleware.BaseUrl, "https://api.github.com"}, Tesla.Middleware.JSON])
    Tesla.post(client, "/authorizations", %{note: note, scopes: ["repo"]})
  end

  def refund(note) do
    client = Tesla.client([{Tesla.Middleware.BaseUrl, "https://api.garden-pay.io"}, Tesla.Middleware.JSON])
    Tesla.post(client, "/authorizations", %{note: note, scopes: ["sale"]})
  end
end
