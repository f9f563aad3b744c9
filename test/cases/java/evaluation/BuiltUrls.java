package com.acme;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.text.MessageFormat;

/** URLs put together in the ways Java has for it. */
class BuiltUrls {
    static final String HOST = "api.github.com";
    static final String BASE = "https://" + HOST;
    private String root = BASE + "/";

    void all(long id, String clientId, boolean grants) throws Exception {
        open("GET", new StringBuilder(BASE).append("/authorizations").append('/').append(id).toString());
        StringBuilder url = new StringBuilder();
        url.append(BASE).append("/authorizations");
        url.append("/clients/");
        url.append(clientId);
        open("PUT", url.toString());
        open("DELETE", String.format("https://%s/authorizations/%d", HOST, id));
        open("GET", MessageFormat.format("{0}/applications/grants/{1}", BASE, id));
        open("GET", String.join("/", BASE, "authorizations"));
        open("GET", root.concat("applications/grants"));
        open("GET", grants ? BASE + "/applications/grants" : BASE + "/user");
        String path = "/authorizations";
        path += "/" + id;
        open("PATCH", new URI("https", HOST, path, null).toString());
        open("GET", new URL(new URL(BASE), "/authorizations").toString());
        open("GET", """
            https://api.github.com/authorizations""".trim());
    }

    private void open(String method, String url) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
        connection.setRequestMethod(method);
        connection.connect();
    }
}
