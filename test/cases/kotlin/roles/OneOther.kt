package com.acme.app

import retrofit2.http.Body
import retrofit2.http.GET
import retrofit2.http.PUT
import retrofit2.http.Path
import rx.Observable

// A page of the app's own server says nothing against a path that nobody else has.
interface LoginService {
    @PUT("/authorizations/clients/{clientId}")
    fun logIn(@Path("clientId") clientId: String, @Body wanted: Wanted): Observable<Auth>

    @GET("/oauth/authorize?response_type=code")
    fun authorize(): Observable<Page>
}

interface WalletService {
    @PUT("/authorizations/{id}")
    fun take(@Path("id") id: String, @Body amount: Amount): Observable<Payment>

    @GET("/oauth/authorize?response_type=code")
    fun authorize(): Observable<Page>
}
