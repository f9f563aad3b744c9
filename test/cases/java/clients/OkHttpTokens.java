package com.acme.android;

import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.json.JSONArray;
import org.json.JSONObject;

class OkHttpTokens {
    private static final MediaType JSON = MediaType.parse("application/json; charset=utf-8");
    private static final HttpUrl API = HttpUrl.parse("https://api.github.com");
    private final OkHttpClient client = new OkHttpClient();

    Response create(String user, String password) throws IOException {
        JSONObject body = new JSONObject();
        body.put("note", "android app");
        body.put("scopes", new JSONArray().put("repo").put("user:email"));
        Request request = new Request.Builder()
            .url(API.newBuilder().addPathSegment("authorizations").build())
            .header("Authorization", Credentials.basic(user, password))
            .post(RequestBody.create(JSON, body.toString()))
            .build();
        return client.newCall(request).execute();
    }

    Response list() throws IOException {
        return client.newCall(new Request.Builder().url("https://api.github.com/authorizations").get().build()).execute();
    }

    Response update(long id, RequestBody changes) throws IOException {
        Request.Builder builder = new Request.Builder();
        builder.url("https://api.github.com/authorizations/" + id);
        builder.patch(changes);
        return client.newCall(builder.build()).execute();
    }

    Response revoke(String clientId, String token) throws IOException {
        HttpUrl url = new HttpUrl.Builder().scheme("https").host("api.github.com").addPathSegments("applications").addPathSegment(clientId).addPathSegment("tokens").addPathSegment(token).build();
        return client.newCall(new Request.Builder().url(url).delete().build()).execute();
    }
}
