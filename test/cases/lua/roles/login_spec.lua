local https = require("ssl.https")
local login = require("acme.login")

describe("login", function()
  local original = https.request

  before_each(function()
    stub(https, "request").returns('{"token": "made-up"}', 201)
    https.request = function(options)
      assert.are.equal("https://api.github.com/authorizations", options.url)
      return 1, 201
    end
  end)

  it("asks for a token", function()
    login.create("acme")
    assert.stub(https.request).was_called_with("https://api.github.com/authorizations", match._)
    assert.spy(http.post).was.called_with("https://api.github.com/authorizations", '{"note": "acme"}')
  end)

  it("has a server", function()
    local mock = require("http_mock").new()
    mock:post("https://api.github.com/authorizations", { status = 201, body = "{}" })
    mock_http.expect("DELETE", "https://api.github.com/authorizations/1", 204)
    local responses = { ["https://api.github.com/authorizations"] = '{"token": "made-up"}' }
  end)
end)
