package com.acme.app;

import retrofit2.http.*;

public interface TokensApi {
    @POST("/authorizations")
    Single<Token> create(@Header("Authorization") String basic, @Body NewToken token);

    @HTTP(method = "DELETE", path = "applications/{id}/tokens/{token}", hasBody = false)
    Completable logout(@Path("id") String id, @Path("token") String token);
}
