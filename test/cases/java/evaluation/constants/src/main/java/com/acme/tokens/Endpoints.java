package com.acme.tokens;

/** Where GitHub's API is. */
public interface Endpoints {
    String API = "https://api.github.com";
    String AUTHORIZATIONS = API + "/authorizations";

    static String authorization(long id) {
        return AUTHORIZATIONS + "/" + id;
    }
}
