package com.acme.github.api;

import java.io.IOException;
import java.util.List;

/** The part of a library that knows the endpoints. */
public class GitHubAuthorizations extends Resource {
    /**
     * Creates a token.
     *
     * @see <a href="https://developer.github.com/v3/oauth_authorizations/#create-a-new-authorization">POST /authorizations</a>
     */
    public Authorization create(List<String> scopes, String note) throws IOException {
        Requester requester = createRequest().with("scopes", scopes).with("note", note);
        return requester.method("POST").withUrlPath("/authorizations").fetch(Authorization.class);
    }

    public void delete(long id) throws IOException {
        createRequest().method("DELETE").withUrlPath("/authorizations/" + id).send();
    }

    public Authorization check(String clientId, String token) throws IOException {
        return createRequest().withUrlPath("/applications/" + clientId + "/tokens/" + token).fetch(Authorization.class);
    }
}
