package shed;

import io.vertx.ext.web.client.WebClient;

// The port, the host and the path are arguments of their own.
class HostAndPath {
    static final String REMOTE = "https://api.github.com";

    void make(WebClient client, JsonObject body) {
        client.post(443, "api.github.com", "/authorizations").ssl(true).sendJsonObject(body, handler);
        client.request(HttpMethod.POST, 443, "api.github.com", "/authorizations").send(handler);
    }

    void own(WebClient client) {
        client.get(8080, "localhost", "/authorizations").send(handler);
        client.post(443, "clinic.example", "/authorizations").send(handler);
    }
}
