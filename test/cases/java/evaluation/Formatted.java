import java.net.URI;
import java.net.http.*;

// A pattern is filled with what a caller hands over, were it nothing.
class Formatted {
    private static final String BASE = "https://api.github.com";
    private final HttpClient http = HttpClient.newHttpClient();

    private HttpRequest.Builder to(String path, Object... values) {
        return HttpRequest.newBuilder(URI.create(BASE + String.format(path, values)));
    }

    void create(HttpRequest.BodyPublisher body) throws Exception {
        http.send(to("/authorizations").POST(body).build(), null);
    }

    void update(long id, HttpRequest.BodyPublisher body) throws Exception {
        http.send(to("/authorizations/%d", id).method("PATCH", body).build(), null);
    }

    void pay(HttpRequest.BodyPublisher body) throws Exception {
        http.send(to("/payments/authorizations").POST(body).build(), null);
    }
}
