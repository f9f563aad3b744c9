package com.acme.gh;

import java.util.Collections;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A small client with its own verbs. */
public class Wrappers {
    private final String apiUrl;
    private final OkHttpClient http = new OkHttpClient();

    public Wrappers() {
        this("https://api.github.com");
    }

    public Wrappers(String apiUrl) {
        this.apiUrl = apiUrl;
    }

    public Object createAuthorization(Map<String, Object> body) {
        return send("POST", "/authorizations", body);
    }

    public Object authorization(int id) {
        return get("/authorizations/" + id);
    }

    public Object user() {
        return get("/user");
    }

    private Object get(String path) {
        return send("GET", path, Collections.emptyMap());
    }

    private Object send(String method, String path, Map<String, Object> body) {
        return http.newCall(new Request.Builder().url(apiUrl + path).method(method, Bodies.json(body)).build());
    }
}
