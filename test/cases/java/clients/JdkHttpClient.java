package com.acme.cli;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

final class JdkHttpClient {
    private final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<String> create(String auth, String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.github.com/authorizations"))
            .header("Authorization", auth)
            .POST(HttpRequest.BodyPublishers.ofString("{\"note\": \"acme-cli\"}"))
            .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest getOrCreate(String clientId, String json) {
        return HttpRequest.newBuilder()
            .uri(URI.create("https://api.github.com/authorizations/clients/" + clientId))
            .method("PUT", HttpRequest.BodyPublishers.ofString(json))
            .build();
    }

    HttpRequest grants() {
        return HttpRequest.newBuilder().uri(URI.create("https://api.github.com").resolve("/applications/grants")).build();
    }

    void fromVariables(String clientId, String json, Wish wish) throws Exception {
        HttpRequest made = HttpRequest.newBuilder(URI.create("https://api.github.com/authorizations")).POST(HttpRequest.BodyPublishers.ofString(json)).build();
        http.send(made, HttpResponse.BodyHandlers.ofString());
        HttpRequest put = HttpRequest.newBuilder(URI.create("https://api.github.com/authorizations/clients/" + clientId)).PUT(published(wish)).build();
        http.send(put, HttpResponse.BodyHandlers.ofString());
    }
}
