package com.acme.login;

import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Path;

public interface LoginApi {
    @Headers("Accept: application/json")
    @POST("authorizations")
    Call<Token> create(@Header("Authorization") String basic, @Body LoginRequest request);

    @GET("authorizations")
    Call<List<Token>> list(@Header("Authorization") String basic);

    @DELETE("authorizations/{id}")
    Call<Void> delete(@Header("Authorization") String basic, @Path("id") long id);

    @HTTP(method = "DELETE", path = "applications/{client_id}/tokens/{token}", hasBody = true)
    Call<Void> revoke(@Path("client_id") String clientId, @Path("token") String token);

    @GET("user")
    Call<User> user();
}
