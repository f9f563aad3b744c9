package ferry;

final class Paths {
    static final String TOKENS = "/authorizations";

    private Paths() {}
}
