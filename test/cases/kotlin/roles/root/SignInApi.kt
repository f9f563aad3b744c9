package com.acme.app.net

import retrofit2.http.*

// Nothing here says whose requests these are: the module does.
interface SignInApi {
    @POST("authorizations")
    suspend fun signIn(@Header("Authorization") basic: String, @Body body: SignInBody): TokenDto

    @GET("authorizations")
    suspend fun all(@Header("Authorization") basic: String): List<TokenDto>

    @DELETE("authorizations/{id}")
    suspend fun signOut(@Header("Authorization") basic: String, @Path("id") id: Long)
}
