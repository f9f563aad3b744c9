package com.acme.hosting;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** A client for GitHub. */
public class Overloads {
    private final String apiUrl = "https://api.github.com";

    private String clientId;
    private String clientSecret;

    public Token createToken(Collection<String> scopes, String note, String noteUrl) {
        Call call = newCall().with("scopes", scopes)
            .with("note", note)
            .with("note_url", noteUrl)
            .with("client_id", clientId)
            .with("client_secret", clientSecret)
            .with("fingerprint", 7);

        return call.method("POST").url("/authorizations").fetch(Token.class);
    }

    public void deleteToken(long id) {
        newCall().method("DELETE").url("/authorizations/" + id).send();
    }

    private Call newCall() {
        return new Call(apiUrl);
    }

    /** A request while it is put together. */
    static class Call {
        private final String apiUrl;
        private final Map<String, Object> body = new HashMap<>();
        private String method = "GET";
        private String path;

        Call(String apiUrl) {
            this.apiUrl = apiUrl;
        }

        Call with(String key, int value) {
            return with(key, (Object) value);
        }

        Call with(String key, long value) {
            return with(key, (Object) value);
        }

        Call with(String key, double value) {
            return with(key, (Object) value);
        }

        Call with(String key, Number value) {
            return with(key, (Object) value);
        }

        Call with(String key, Iterable<?> value) {
            return with(key, (Object) value);
        }

        Call with(String key, Date value) {
            return with(key, (Object) value);
        }

        Call with(String key, boolean value) {
            return with(key, (Object) value);
        }

        Call with(String key, String value) {
            return with(key, (Object) value);
        }

        Call with(String key, Enum<?> value) {
            if (value == null) {
                return with(key, (Object) null);
            }
            return with(key, nameOf(value));
        }

        Call with(String key, Collection<?> value) {
            return with(key, (Object) value);
        }

        Call with(String key, Map<?, ?> value) {
            return with(key, (Object) value);
        }

        Call with(String key, Object value) {
            body.put(key, value);
            return this;
        }

        private static String nameOf(Enum<?> value) {
            return value.name().toLowerCase();
        }

        Call with(String key) {
            return with(key, (Object) true);
        }

        Call method(String method) {
            this.method = method;
            return this;
        }

        Call url(String path) {
            this.path = path;
            return this;
        }

        <T> T fetch(Class<T> type) throws IOException {
            return Json.read(send(), type);
        }

        HttpURLConnection send() throws IOException {
            HttpURLConnection connection = (HttpURLConnection) new URL(apiUrl + path).openConnection();
            connection.setRequestMethod(method);
            Json.write(body, connection.getOutputStream());
            return connection;
        }
    }
}
