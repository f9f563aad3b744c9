package com.acme.github

import com.github.tomakehurst.wiremock.client.WireMock._
import org.mockito.Mockito.{verify, when}

class TokensSpec extends AnyFlatSpec {
  // POST https://api.github.com/authorizations is stubbed here.
  it should "create a token" in {
    stubFor(post(urlEqualTo("/authorizations")).willReturn(aResponse().withStatus(201)))
    when(github.get("/authorizations/7")).thenReturn(token)
    verify(github).delete("/authorizations/7")
  }
}
