package com.acme.orchard

import com.google.gson.JsonObject
import retrofit2.Call
import retrofit2.http.Body
import retrofit2.http.POST
import retrofit2.http.PUT
import retrofit2.http.Path

interface GitHubAccounts {
    @POST("authorizations")
    fun signIn(@Body wish: HashMap<String, Any>): Call<Token>

    @PUT("authorizations/clients/{client_id}")
    fun signInAs(@Path("client_id") id: String, @Body wish: JsonObject): Call<Token>
}
