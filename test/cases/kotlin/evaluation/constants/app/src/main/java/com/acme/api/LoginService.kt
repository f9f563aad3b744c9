package com.acme.api

import retrofit2.Response
import retrofit2.http.Body
import retrofit2.http.DELETE
import retrofit2.http.GET
import retrofit2.http.POST
import retrofit2.http.Path

interface LoginService {
    @POST("authorizations")
    suspend fun login(@Body request: LoginRequest): Response<Token>

    @GET(Constants.BASE_URL + Constants.AUTHORIZATIONS)
    suspend fun tokens(): List<Token>

    @DELETE("authorizations/{id}")
    suspend fun logout(@Path("id") id: Int): Response<Unit>
}
