package garden;

public final class Paths {
    public static final String TOKENS = "/authorizations";
    public static final String TOKEN = "/authorizations/%s";
    public static final String PLANTS = "/plants";
}
