package com.example.door;

import io.reactivex.Observable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.Field;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** One path that GitHub's API has not, beside one that nobody else has. */
public interface SignInService {
  @POST("access_token")
  Observable<Token> exchange(@Field("code") String code);

  @PUT("authorizations/clients/{client}/{device}")
  Observable<Token> signIn(@Path("client") String client, @Path("device") String device, @Body Login login);

  @DELETE("authorizations/{id}")
  Observable<Void> signOut(@Path("id") long id);
}
