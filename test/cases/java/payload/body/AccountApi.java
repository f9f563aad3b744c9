package com.acme.orchard;

import com.google.gson.JsonObject;
import java.util.HashMap;
import org.json.JSONObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** What a body of no type of its own holds is up to whoever calls. */
public interface AccountApi {
    @GET("users/{user}/repos")
    Call<Repos> repos(@Path("user") String user, @Header("X-GitHub-OTP") String code);

    @POST("authorizations")
    Call<Token> signIn(@Body JSONObject wish);

    @POST("authorizations")
    Call<Token> signInWith(@Body HashMap<String, Object> wish);

    @PUT("authorizations/clients/{client_id}")
    Call<Token> signInAs(@Path("client_id") String id, @Body JsonObject wish);

    @POST("authorizations")
    Call<Token> signInTyped(@Body Wish wish);
}

class Wish {
    String[] scopes;
    String fingerprint;
}
