package example.ferry.harbour;

/** Nothing is imported: the type may be the library's or the program's own. */
class SameName {
    private OAuthService oAuthService;

    Object allow(Object passenger) {
        return oAuthService.createAuthorization(passenger);
    }
}
