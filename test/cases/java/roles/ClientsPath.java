package com.acme.app;

import retrofit2.http.*;

// A path that only one API has.
public interface ClientsPath {
    @PUT("authorizations/clients/{client_id}")
    Single<Token> login(@Header("Authorization") String basic, @Path("client_id") String id, @Body Login login);
}
