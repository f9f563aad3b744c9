package ferry;

/** Paths alone: whoever sends them knows the host. */
public interface Routes {
    String TOKENS = "/authorizations";
    String TOKEN = TOKENS + "/{id}";

    static String grant(long id) {
        return "/applications/grants/" + id;
    }
}
