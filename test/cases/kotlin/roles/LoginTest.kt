package com.acme.tokens

import com.github.tomakehurst.wiremock.client.WireMock.delete
import com.github.tomakehurst.wiremock.client.WireMock.stubFor
import com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo
import io.mockk.every
import io.mockk.mockk
import io.mockk.verify
import kotlin.test.Test
import kotlin.test.assertEquals

class LoginTest {
    private val github = mockk<GitHubHttp>()

    @Test
    fun `forgets a token`() {
        // Answers GET https://api.github.com/authorizations/7.
        every { github.get("/authorizations/7") } returns token
        stubFor(delete(urlPathEqualTo("/authorizations/7")))
        verify { github.post("/authorizations", any()) }
        assertEquals("/authorizations", server.takeRequest().path)
    }
}
