package com.acme.tokens

import io.ktor.client.HttpClient
import io.ktor.client.request.post
import io.ktor.client.request.setBody

/** One fault each. */
class Faults(private val client: HttpClient) {
    private val url = "https://api.github.com/authorizations"

    suspend fun scopesAsText() = client.post(url) { setBody(mapOf("note" to "text", "scopes" to "repo")) }

    suspend fun misspelt() = client.post(url) { setBody(mapOf("note" to "misspelt", "scope" to listOf("repo"))) }

    suspend fun unknownScope() = client.post(url) { setBody(NewAuthorization("scope", listOf("repos"))) }

    suspend fun numberForNote() = client.post(url) { setBody("""{"note": 5}""") }
}

class NewAuthorization(val note: String, val scopes: List<String>)
