package com.acme.gh;

/** What is given a function serves a path, but not where the path stands behind a scheme: a server has its own. */
public class Handlers {
    private final HttpSender client;
    private final Router router;
    private final String url;

    Handlers(Options options, HttpSender client, Router router) {
        this.url = options.getGitHubScheme() + "://" + options.getGitHubHost() + ":" + options.getGitHubPort() + "/authorizations";
        this.client = client;
        this.router = router;
    }

    Object issue(String user) {
        return client.post(url, request -> request.header("User-Agent", user).send("{\"note\":\"release\"}"));
    }

    void serve() {
        router.post("/authorizations", request -> request.respond("{}"));
    }
}
