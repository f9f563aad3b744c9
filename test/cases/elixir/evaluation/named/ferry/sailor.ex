defmodule Ferry.Sailor do
  alias Ferry.Moorings

  def sign_in(body), do: HTTPoison.post(Moorings.tokens(), body)
end
