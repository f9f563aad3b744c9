package com.acme.ci;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kohsuke.github.GHApp;
import org.kohsuke.github.GHAppInstallation;
import org.kohsuke.github.GHAuthorization;
import org.kohsuke.github.GitHub;
import org.kohsuke.github.GitHubBuilder;

class Hub4jTokens {
    String create(String user, String password) throws IOException {
        GitHub github = new GitHubBuilder().withPassword(user, password).build();
        List<String> scopes = new ArrayList<>();
        scopes.add("repo");
        scopes.add("read:org");
        return github.createToken(scopes, "ci", "https://ci.acme.example").getToken();
    }

    void application(GitHub gh, String clientId, String secret) throws IOException {
        GHAuthorization auth = gh.createOrGetAuth(clientId, secret, Arrays.asList("repo"), "ci", null);
        gh.checkAuth(clientId, auth.getToken());
        gh.resetAuth(clientId, auth.getToken());
        gh.deleteAuth(auth.getId());
        for (GHAuthorization one : gh.listMyAuthorizations()) System.out.println(one.getAppName());
    }

    String installation(GHApp app) throws IOException {
        GHAppInstallation installation = app.getInstallationById(7);
        return installation.createToken().create().getToken();
    }
}
