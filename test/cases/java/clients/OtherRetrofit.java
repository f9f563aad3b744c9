import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.*;

// What little one path tells is no more for those beside it, where the client has a base of another service.
interface Desk {
    @POST("authorizations")
    Call<Token> create(@Body Request body);

    @GET("applications/{client}/tokens/{token}")
    Call<Token> check(@Path("client") String client, @Path("token") String token);
}

class Desks {
    static Desk open() {
        return new Retrofit.Builder().baseUrl("https://desk.acme.dev/v1/office/").build().create(Desk.class);
    }
}
