package com.acme.tokens

import com.android.volley.toolbox.JsonObjectRequest
import io.ktor.client.HttpClient
import io.ktor.client.request.delete
import io.ktor.client.request.post
import io.ktor.client.request.put
import io.ktor.http.URLProtocol
import io.ktor.http.appendPathSegments
import io.ktor.http.path

class UrlBlocks(private val http: HttpClient) {
    suspend fun getOrCreate(clientId: String, secret: String) = http.put {
        url {
            protocol = URLProtocol.HTTPS
            host = "api.github.com"
            path("authorizations", "clients", clientId)
        }
        setBody(mapOf("client_secret" to secret))
    }

    suspend fun remove(id: Long) = http.delete {
        url {
            host = "api.github.com"
            encodedPath = "/authorizations/$id"
        }
    }

    suspend fun elsewhere() = http.post {
        url {
            host = "id.acme.example"
            path("authorizations")
        }
    }

    fun volley(body: JSONObject) = queue.add(
        object : JsonObjectRequest(Method.POST, "https://api.github.com/authorizations", body, ::done, ::failed) {
            override fun getHeaders() = mapOf("Authorization" to basic)
        },
    )

    fun curl() = Runtime.getRuntime().exec("curl -u octocat https://api.github.com/authorizations")
}
