package com.acme.setup;

import java.io.IOException;

/** Leaves the request to curl. */
class Commands {
    private static final String API = "https://api.github.com";

    void create() throws IOException {
        Runtime.getRuntime().exec("curl -u octocat -d '{\"note\": \"setup\", \"scopes\": [\"repo\"]}' https://api.github.com/authorizations");
    }

    void list(String user) throws IOException {
        new ProcessBuilder("curl", "--user", user, API + "/authorizations").start();
    }

    void remove(long id) throws IOException {
        String[] command = {"curl", "-X", "DELETE", "https://api.github.com/authorizations/" + id};
        Runtime.getRuntime().exec(command);
    }

    void other() throws IOException {
        Runtime.getRuntime().exec("curl https://id.acme.example/authorizations");
    }
}
