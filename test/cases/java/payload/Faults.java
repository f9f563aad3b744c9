package com.acme.faults;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import kong.unirest.Unirest;
import org.json.JSONObject;

/** One fault each. */
class Faults {
    private static final String URL = "https://api.github.com/authorizations";

    void scopesAsText() {
        JSONObject body = new JSONObject();
        body.put("note", "one string");
        body.put("scopes", "repo,gist");
        Unirest.post(URL).body(body.toString()).asJson();
    }

    void noteMissing() {
        Map<String, Object> body = new HashMap<>();
        body.put("scopes", Arrays.asList("repo"));
        Unirest.post(URL).body(body).asJson();
    }

    void misspelt() {
        Unirest.post(URL).body("{\"note\": \"misspelt\", \"scope\": [\"repo\"]}").asJson();
    }

    void wrongType() {
        JsonObject body = new JsonObject();
        body.addProperty("note", 42);
        Unirest.post(URL).body(new Gson().toJson(body)).asJson();
    }

    void unknownScope() {
        Unirest.post(URL).body(Map.of("note", "scope", "scopes", new String[] {"repos"})).asJson();
    }

    void secretInCode() {
        Unirest.put("https://api.github.com/authorizations/clients/0123456789abcdefabcd").body(new HashMap<String, Object>() {{
            put("client_secret", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b");
        }}).asJson();
    }
}
