package com.acme.tokens;

// A connection that is written to sends a POST, if nothing else is said.
class PlainConnections {
    void create(byte[] body) throws IOException {
        URLConnection connection = new URL("https://api.github.com/authorizations").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(body);
    }

    InputStream list() throws IOException {
        URLConnection connection = new URL("https://api.github.com/authorizations").openConnection();
        connection.setDoOutput(false);
        return connection.getInputStream();
    }

    void delete(long id) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.github.com/authorizations/" + id).openConnection();
        connection.setDoOutput(true);
        connection.setRequestMethod("DELETE");
        connection.connect();
    }
}
