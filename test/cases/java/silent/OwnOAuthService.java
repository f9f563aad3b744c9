package example.ferry.harbour;

import example.ferry.accounts.OAuthService;

/** A service of the program's own, which another package declares. */
class OwnOAuthService {
    private final OAuthService oAuthService;

    OwnOAuthService(OAuthService oAuthService) {
        this.oAuthService = oAuthService;
    }

    Redirect allow(Passenger passenger) {
        return Redirect.to(oAuthService.createAuthorization(passenger).code());
    }

    void leave(long id) {
        oAuthService.deleteAuthorization(id);
    }
}
