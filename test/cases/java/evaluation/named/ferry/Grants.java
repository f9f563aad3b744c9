package ferry;

class Grants {
    static final String HOST = "https://api.github.com";

    Request grant(long id) {
        return new Request.Builder().url(HOST + Routes.grant(id)).build();
    }
}
