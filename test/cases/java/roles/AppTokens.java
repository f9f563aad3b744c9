package example.shed.net;

import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Body;
import retrofit2.http.Path;

/** Nothing here goes by GitHub's name, but tokens of an application, by the id of its client, are GitHub's alone. */
interface AppTokens {
    @POST("authorizations")
    Call<Token> make(@Body Wish wish);

    @GET("applications/{client_id}/tokens/{access_token}")
    Call<Token> check(@Path("client_id") String clientId, @Path("access_token") String accessToken);
}
