package lantern.press;

import java.net.HttpURLConnection;
import java.net.URL;

// Who opens the connection does not say how it is used.
class Opened {
    private HttpURLConnection open(String path) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.github.com" + path).openConnection();
        connection.setRequestProperty("Accept", "application/json");
        return connection;
    }

    void make(byte[] body) throws Exception {
        HttpURLConnection connection = open("/authorizations");
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body);
    }

    void drop(int id) throws Exception {
        HttpURLConnection connection = open("/authorizations/" + id);
        connection.setRequestMethod("DELETE");
        connection.connect();
    }

    void all() throws Exception {
        open("/authorizations").connect();
    }
}
