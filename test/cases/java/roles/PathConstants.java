package shed;

import retrofit2.http.*;

// Paths that stand below what uses them.
public interface PathConstants {
    @POST(Paths.TOKENS)
    Single<Token> make(@Body Ask ask);

    @DELETE(Paths.TOKENS + "/{id}")
    Completable drop(@Path("id") long id);

    @PUT(FOR_APP)
    Single<Token> forApp(@Path("id") String id, @Body Ask ask);

    @GET(Paths.USER)
    Single<User> whoami();

    String FOR_APP = "authorizations/clients/{id}";
    String ROOT = "https://api.github.com/";

    class Paths {
        static final String TOKENS = "authorizations";
        static final String USER = "user";
    }
}
