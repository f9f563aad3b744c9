package com.acme.maven;

import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.HttpDelete;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;

class ApacheTokens {
    private HttpClient client;

    HttpResponse create(String note) throws Exception {
        HttpPost post = new HttpPost("https://api.github.com/authorizations");
        post.addHeader("Accept", "application/vnd.github.v3+json");
        post.setEntity(new StringEntity("{\"note\": \"" + note + "\", \"scopes\": [\"gist\"]}", ContentType.APPLICATION_JSON));
        return client.execute(post);
    }

    HttpResponse one(int id) throws Exception {
        URIBuilder uri = new URIBuilder("https://api.github.com");
        uri.setPath("/authorizations/" + id);
        return client.execute(new HttpGet(uri.build()));
    }

    HttpResponse remove(int id) throws Exception {
        return client.execute(new HttpDelete("https://api.github.com/authorizations/" + id));
    }

    void fluent(String clientId, String secret) throws Exception {
        Request.Post("https://api.github.com/authorizations").bodyString("{\"note\": \"maven\"}", ContentType.APPLICATION_JSON).execute();
        HttpUriRequest put = RequestBuilder.put("https://api.github.com/authorizations/clients/" + clientId + "/laptop").setEntity(new StringEntity("{\"client_secret\": \"" + secret + "\"}")).build();
        client.execute(put);
    }
}
