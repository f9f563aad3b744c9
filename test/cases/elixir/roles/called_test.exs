defmodule GardenCalledTest do
  use ExUnit.Case
  import Mock

  test "posts" do
    Garden.login("rosa")
    assert called HTTPoison.post("https://api.github.com/authorizations", :_)
  end
end
