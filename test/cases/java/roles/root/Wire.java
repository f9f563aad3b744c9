package com.acme.app;

class Wire {
    private static final String BASE_URL = "https://api.github.com/";

    static <T> T create(Class<T> type) {
        return new Retrofit.Builder().baseUrl(BASE_URL).build().create(type);
    }
}
