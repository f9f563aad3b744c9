package shelf;

/** Other files send what these give. */
final class Helpers {
    private static final String ROOT = "https://api.github.com";

    static String check(String client, String token) {
        return String.format("%s/applications/%s/tokens/%s", ROOT, client, token);
    }

    static String bank(String id) {
        return "https://bank.acme.example/authorizations/" + id;
    }

    static String user() {
        return ROOT + "/user";
    }
}
