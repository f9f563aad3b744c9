defmodule Acme.Clients do
  @base "https://api.github.com"
  @url @base <> "/authorizations"

  def create(basic) do
    HTTPoison.post("https://api.github.com/authorizations", Poison.encode!(%{note: "elixir", scopes: ["repo"]}), [{"Authorization", basic}])
  end

  def list, do: HTTPoison.get!(@url)

  def remove(id), do: HTTPoison.delete!("#{@base}/authorizations/#{id}")

  def req(user, password) do
    Req.post!("https://api.github.com/authorizations", json: %{note: "req"}, auth: {:basic, "#{user}:#{password}"})
  end

  def options(client_id), do: Req.request(method: :put, url: "#{@base}/authorizations/clients/#{client_id}")

  def named(id), do: HTTPoison.request(:patch, @url <> "/#{id}", "{}")

  def finch, do: Finch.build(:get, "https://api.github.com/authorizations") |> Finch.request(Acme.Finch)

  def call(method, path, body \\ ""), do: HTTPoison.request(method, @base <> path, body)

  def wrapped(id), do: call(:delete, "/authorizations/#{id}")

  def curl(user), do: System.cmd("curl", ["-u", user, "-X", "POST", "https://api.github.com/authorizations"])
end
