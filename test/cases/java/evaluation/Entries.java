package shelf;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Paths as entries of an enumeration. */
public enum Entries {
    TOKEN("/authorizations/%d"),
    GRANTS("/applications/grants"),
    USER("/user") {
        @Override
        public URI uri(Object... args) {
            return URI.create("https://shop.acme.example/user");
        }
    };

    private static final String ROOT = "https://api.github.com";
    private final String path;

    Entries(String path) {
        this.path = path;
    }

    public URI uri(Object... args) {
        return URI.create(ROOT + String.format(path, args));
    }
}

class Shelf {
    HttpResponse<String> remove(HttpClient client, long id) throws Exception {
        return client.send(HttpRequest.newBuilder(Entries.TOKEN.uri(id)).DELETE().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> grants(HttpClient client) throws Exception {
        return client.send(HttpRequest.newBuilder(Entries.GRANTS.uri()).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> user(HttpClient client) throws Exception {
        return client.send(HttpRequest.newBuilder(Entries.USER.uri()).GET().build(), HttpResponse.BodyHandlers.ofString());
    }
}
