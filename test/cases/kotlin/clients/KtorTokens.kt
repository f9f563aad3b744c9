package com.acme.tokens

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.basicAuth
import io.ktor.client.request.delete
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.request
import io.ktor.client.request.setBody
import io.ktor.client.request.url
import io.ktor.http.HttpMethod

const val API = "https://api.github.com"

class KtorTokens(private val client: HttpClient) {
    suspend fun create(user: String, password: String, otp: String): Token =
        client.post("$API/authorizations") {
            basicAuth(user, password)
            header("X-GitHub-OTP", otp)
            setBody(mapOf("note" to "ktor", "scopes" to listOf("repo")))
        }.body()

    suspend fun list(): List<Token> = client.get("$API/authorizations").body()

    suspend fun remove(id: Long) {
        client.delete("$API/authorizations/$id")
    }

    suspend fun getOrCreate(clientId: String, secret: String) = client.request("$API/authorizations/clients/$clientId") {
        method = HttpMethod.Put
        setBody("""{"client_secret": "$secret", "note": "ktor"}""")
    }

    suspend fun inBlock() = client.post {
        url("https://api.github.com/authorizations")
        setBody(NewToken(note = "block", scopes = emptyList()))
    }
}

data class NewToken(val note: String, val scopes: List<String>)
