package com.acme;

/**
 * Used to call {@code POST https://api.github.com/authorizations}, which is gone.
 */
class Mentions {
    // See https://developer.github.com/v3/oauth_authorizations/
    void explain() {
        log.warn("POST https://api.github.com/authorizations answers 404");
    }
}
