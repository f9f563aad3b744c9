package garden;

import java.net.HttpURLConnection;
import java.net.URL;

class Client {
    private static final String HOST = "https://api.github.com";

    HttpURLConnection create() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(HOST + Paths.TOKENS).openConnection();
        connection.setRequestMethod("POST");
        return connection;
    }

    HttpURLConnection remove(String id) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(HOST + String.format(Paths.TOKEN, id)).openConnection();
        connection.setRequestMethod("DELETE");
        return connection;
    }

    HttpURLConnection plants() throws Exception {
        return (HttpURLConnection) new URL(HOST + Paths.PLANTS).openConnection();
    }
}
