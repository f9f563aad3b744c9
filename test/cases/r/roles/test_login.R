library(testthat)
library(webmockr)
library(httptest)
library(httr)

test_that("a token is made", {
  stub_request("post", "https://api.github.com/authorizations") %>%
    wi_th(body = list(note = "acme")) %>%
    to_return(status = 201, body = '{"token": "made-up"}')
  expect_equal(make_token("acme"), "made-up")
  remove_request_stub(stub_request("delete", uri = "https://api.github.com/authorizations/1"))
})

test_that("the request is right", {
  with_mock_api({
    expect_POST(make_token("acme"), "https://api.github.com/authorizations", '{"note":"acme"}')
    expect_DELETE(drop_token(1), "https://api.github.com/authorizations/1")
  })
})

test_that("nothing is sent", {
  local_mocked_bindings(POST = function(url, ...) {
    expect_equal(url, "https://api.github.com/authorizations")
    list(status_code = 201)
  })
  mockery::stub(make_token, "httr::POST", list(url = "https://api.github.com/authorizations", status_code = 201))
  mockery::expect_args(m, 1, "https://api.github.com/authorizations")
})
