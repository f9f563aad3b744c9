package com.acme.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;

public class SpringTokens {
    private final RestTemplate rest;
    private final WebClient web = WebClient.create();

    public SpringTokens(RestTemplate rest) {
        this.rest = rest;
    }

    public Token create(HttpHeaders headers) {
        Map<String, Object> body = new HashMap<>();
        body.put("note", "web");
        body.put("scopes", List.of("read:org"));
        return rest.exchange("https://api.github.com/authorizations", HttpMethod.POST, new HttpEntity<>(body, headers), Token.class).getBody();
    }

    public Token[] list() {
        return rest.getForObject("https://api.github.com/authorizations", Token[].class);
    }

    public void delete(long id) {
        rest.delete("https://api.github.com/authorizations/{id}", id);
    }

    public Token entity(Map<String, Object> body) throws Exception {
        URI uri = UriComponentsBuilder.fromHttpUrl("https://api.github.com").pathSegment("authorizations").build().toUri();
        return rest.exchange(RequestEntity.post(uri).body(body), Token.class).getBody();
    }

    public void reactive(String clientId, String token) {
        web.post().uri("https://api.github.com/authorizations").bodyValue(Map.of("note", "reactive")).retrieve();
        web.delete().uri("https://api.github.com/applications/{id}/grants/{token}", clientId, token).retrieve();
    }
}
