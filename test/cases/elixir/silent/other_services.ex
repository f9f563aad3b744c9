defmodule Acme.Others do
  use Phoenix.Router

  def others(id) do
    HTTPoison.post("https://api-m.paypal.com/v2/payments/authorizations/#{id}/capture", "")
    HTTPoison.get("https://api.stripe.com/v1/issuing/authorizations")
    HTTPoison.post("https://id.acme.example/authorizations", "")
    HTTPoison.delete("https://api.github.com/applications/#{id}/token")
  end

  scope "/" do
    get "/authorizations", Acme.AuthorizationController, :index
    post "/authorizations", Acme.AuthorizationController, :create
  end
end

defmodule Acme.Payments do
  use Tesla

  plug Tesla.Middleware.BaseUrl, "https://pay.acme.example"

  def create(body), do: post("/authorizations", body)
end
