package com.acme.bank

import com.influxdb.client.InfluxDBClient
import okhttp3.OkHttpClient
import okhttp3.Request

class OtherServices(private val http: OkHttpClient) {
    fun paypal(id: String) = Request.Builder().url("https://api-m.paypal.com/v2/payments/authorizations/$id/capture").build()

    fun stripe(id: String) = Request.Builder().url("https://api.stripe.com/v1/issuing/authorizations/$id").get().build()

    fun heroku() = http.newCall(Request.Builder().url("https://api.heroku.com/oauth/authorizations").build()).execute()

    fun influx(client: InfluxDBClient) = client.authorizationsApi.createAuthorization(organization, permissions)

    fun supported(clientId: String) = Request.Builder().url("https://api.github.com/applications/$clientId/token").delete(body).build()

    fun words(user: User) {
        val authorizations = user.authorizations
        if (path == "/authorizations") return
        Log.d("Tokens", "/authorizations")
        navController.navigate("/authorizations")
    }
}
