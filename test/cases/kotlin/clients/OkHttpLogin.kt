package com.acme.tokens

import java.net.HttpURLConnection
import java.net.URL
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import org.json.JSONArray
import org.json.JSONObject

class OkHttpLogin {
    private val json = "application/json".toMediaType()
    private val client = OkHttpClient()

    fun login(basic: String): String? {
        val body = JSONObject().apply {
            put("note", "phone")
            put("scopes", JSONArray().put("user").put("repo"))
        }
        val request = Request.Builder()
            .url("https://api.github.com/authorizations")
            .header("Authorization", "Basic $basic")
            .post(body.toString().toRequestBody(json))
            .build()
        return client.newCall(request).execute().use { it.body?.string() }
    }

    fun forget(id: Int) {
        client.newCall(Request.Builder().url("https://api.github.com/authorizations/$id").delete().build()).execute()
    }

    fun plain(otp: String) {
        val connection = URL("https://api.github.com/authorizations").openConnection() as HttpURLConnection
        connection.requestMethod = "POST"
        connection.setRequestProperty("X-GitHub-OTP", otp)
        connection.outputStream.use { it.write("""{"note": "plain"}""".toByteArray()) }
    }
}
