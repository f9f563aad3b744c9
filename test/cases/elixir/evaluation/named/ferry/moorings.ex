defmodule Ferry.Moorings do
  def tokens, do: "https://api.github.com/authorizations"
end
