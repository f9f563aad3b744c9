package garden;

class SaidBefore {
    private final String api = "https://api.github.com";

    Shed create(Sower sower) {
        return sower.with("note", "shed").method("POST").to("/authorizations", Shed.class);
    }

    void remove(Sower sower, long id) {
        sower.method("DELETE").to("/authorizations/" + id);
    }

    // No method, and no request.
    void show(Sower sower) {
        sower.method("note").to("/authorizations");
        sower.kind("POST").to("/authorizations");
    }
}
