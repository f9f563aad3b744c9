defmodule Acme.LoginTest do
  use ExUnit.Case
  use ExVCR.Mock
  import Mock
  import Tesla.Mock

  test "bypass", %{bypass: bypass} do
    Bypass.expect_once(bypass, "POST", "/authorizations", fn conn ->
      Plug.Conn.resp(conn, 201, ~s({"token": "made-up", "url": "https://api.github.com/authorizations/1"}))
    end)

    Bypass.stub(bypass, "DELETE", "/authorizations/1", fn conn -> Plug.Conn.resp(conn, 204, "") end)
  end

  test "tesla" do
    mock(fn
      %{method: :post, url: "https://api.github.com/authorizations"} -> %Tesla.Env{status: 201, body: %{token: "made-up"}}
      %{method: :delete, url: "https://api.github.com/authorizations/1"} -> %Tesla.Env{status: 204}
    end)
  end

  test "cassette" do
    use_cassette :stub, url: "https://api.github.com/authorizations", method: "post", body: "{}" do
      assert Acme.Login.create("acme") == {:ok, "made-up"}
    end
  end

  test "mock" do
    with_mock HTTPoison, post: fn "https://api.github.com/authorizations", _, _ -> {:ok, %{status_code: 201}} end do
      Acme.Login.create("acme")
      assert_called HTTPoison.post("https://api.github.com/authorizations", :_, :_)
    end
  end

  test "mox" do
    expect(Acme.HTTPMock, :post, fn "https://api.github.com/authorizations", _body, _headers -> {:ok, %{status: 201}} end)
    Req.Test.stub(Acme.HTTP, fn
      %{request_path: "/authorizations", method: "POST"} = conn -> Req.Test.json(conn, %{})
    end)
  end
end
