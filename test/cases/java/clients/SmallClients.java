package com.acme.misc;

import com.android.volley.Request;
import com.android.volley.toolbox.JsonObjectRequest;
import com.github.kevinsawicki.http.HttpRequest;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequestFactory;
import io.restassured.RestAssured;
import javax.ws.rs.client.ClientBuilder;
import javax.ws.rs.client.Entity;
import javax.ws.rs.client.WebTarget;
import kong.unirest.Unirest;

class SmallClients {
    void unirest(String user, String password) {
        Unirest.post("https://api.github.com/authorizations").basicAuth(user, password).body("{\"note\": \"unirest\"}").asJson();
    }

    void jaxRs(String id) {
        WebTarget api = ClientBuilder.newClient().target("https://api.github.com");
        api.path("authorizations").request().post(Entity.json("{\"note\": \"jax-rs\"}"));
        api.path("authorizations").path(id).request().header("X-GitHub-OTP", "123456").delete();
    }

    void volley(org.json.JSONObject body) {
        queue.add(new JsonObjectRequest(Request.Method.POST, "https://api.github.com/authorizations", body, this::done, this::failed));
    }

    void kevin() {
        HttpRequest.get("https://api.github.com/authorizations").basic("octocat", "secret").body();
    }

    void google(HttpRequestFactory factory) throws Exception {
        factory.buildPutRequest(new GenericUrl("https://api.github.com/authorizations/clients/0123456789abcdefabcd"), null).execute();
    }

    void assured() {
        RestAssured.given().auth().preemptive().basic("octocat", "secret").when().get("https://api.github.com/applications/grants").then().statusCode(200);
    }

    // No mock, whatever its name begins with.
    void verifies(String id, String token) {
        verifyToken("https://api.github.com/applications/" + id + "/tokens/" + token, "GET");
    }

    // A helper of one's own, by its name.
    void helpers(String body) {
        Net.httpPostRequestForJson("https://api.github.com/authorizations", body, this::done);
        Net.getForString("https://api.github.com/authorizations", this::done);
    }
}
