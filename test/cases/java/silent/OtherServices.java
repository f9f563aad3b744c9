package com.acme.bank;

import com.influxdb.client.InfluxDBClient;
import com.paypal.api.payments.Authorization;
import java.net.URI;
import java.net.http.HttpRequest;
import okhttp3.Request;
import org.apache.http.client.methods.HttpPost;

class OtherServices {
    void paypal(String id) throws Exception {
        Authorization.get(context, id).capture(context, capture);
        new HttpPost("https://api-m.paypal.com/v2/payments/authorizations/" + id + "/capture");
    }

    void others(InfluxDBClient influx, String id) {
        influx.getAuthorizationsApi().createAuthorization(organization, permissions);
        new Request.Builder().url("https://api.stripe.com/v1/issuing/authorizations/" + id).get().build();
        HttpRequest.newBuilder(URI.create("https://api.heroku.com/oauth/authorizations")).build();
        HttpRequest.newBuilder(URI.create("https://id.acme.example/authorizations")).build();
    }

    void supported(String clientId) {
        HttpRequest.newBuilder(URI.create("https://api.github.com/applications/" + clientId + "/token")).method("DELETE", null).build();
        new HttpPost("https://github.com/login/oauth/access_token");
    }

    void words(User user) {
        user.getAuthorizations().forEach(this::check);
        user.setScopes(scopes);
        settings.put("path", "/authorizations");
        if (request.getPath().startsWith("/authorizations")) return;
    }
}
