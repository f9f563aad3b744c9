defmodule Acme.Mentions do
  @moduledoc """
  Takes the place of POST https://api.github.com/authorizations
  """

  # DELETE https://api.github.com/authorizations/1 is not needed.
  def help, do: IO.puts("See https://api.github.com/authorizations")
end
