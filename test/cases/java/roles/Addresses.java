package com.acme.tokens;

/** Addresses that other classes send. */
public final class Addresses {
    private static final String ROOT = "https://api.github.com";
    public static final String TOKENS = ROOT + "/authorizations";
    public static final String HELP = "See https://api.github.com/authorizations";

    public interface Apps {
        String CHECK = "https://api.github.com/applications/%1$s/tokens/%2$s";
    }

    boolean isOurs(String url) {
        String answered = "https://api.github.com/authorizations/1";
        return answered.equals(url) || url.equals("https://api.github.com/authorizations");
    }
}
