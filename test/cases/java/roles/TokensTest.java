package com.acme.github;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.Test;
import org.mockito.Mock;

public class TokensTest {
    @Mock private GitHubHttp github;

    @Test
    public void stubs() {
        stubFor(post(urlEqualTo("/authorizations")).willReturn(aResponse().withStatus(201)));
        when(github.get("/authorizations/7")).thenReturn(token());
        new Tokens(github).refresh();
        verify(github).delete("/authorizations/7");
        assertEquals("/authorizations", server.takeRequest().getPath());
    }
}
