package com.acme.release;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signs the release tool in with plain java.net. */
public class UrlConnectionLogin {
    private static final String API = "https://api.github.com";

    public String createToken(String user, String password, String otp) throws IOException {
        URL url = new URL(API + "/authorizations");
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + encoded(user, password));
        connection.setRequestProperty("X-GitHub-OTP", otp);
        try (OutputStream out = connection.getOutputStream()) {
            out.write("{\"scopes\": [\"repo\"], \"note\": \"release-tool\"}".getBytes(StandardCharsets.UTF_8));
        }
        return read(connection);
    }

    public void deleteToken(long id, String auth) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(String.format("%s/authorizations/%d", API, id)).openConnection();
        connection.setRequestMethod("DELETE");
        connection.setRequestProperty("Authorization", auth);
        if (connection.getResponseCode() != 204) throw new IOException("not deleted");
    }

    public String listTokens() throws IOException {
        return read((HttpURLConnection) new URL("https://api.github.com/authorizations").openConnection());
    }

    private static String encoded(String user, String password) {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String read(HttpURLConnection connection) throws IOException {
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
