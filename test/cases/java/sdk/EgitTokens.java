package com.acme.eclipse;

import java.io.IOException;
import java.util.Arrays;
import org.eclipse.egit.github.core.Authorization;
import org.eclipse.egit.github.core.client.GitHubClient;
import org.eclipse.egit.github.core.service.OAuthService;

public class EgitTokens {
    private final OAuthService service;

    public EgitTokens(String user, String password) {
        service = new OAuthService(new GitHubClient().setCredentials(user, password));
    }

    public Authorization create() throws IOException {
        Authorization authorization = new Authorization();
        authorization.setNote("plug-in");
        authorization.setScopes(Arrays.asList("gist"));
        return service.createAuthorization(authorization);
    }

    public void widen(int id) throws IOException {
        service.addScopes(id, Arrays.asList("repo"));
        service.deleteAuthorization(service.getAuthorization(id).getId());
    }

    // The model has members of the same names, and sends nothing.
    public Authorization make() throws IOException {
        return service.createAuthorization(new Authorization().setNote("plug-in").setScopes(Arrays.asList("gist")));
    }
}
