package shelf

import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

const val ROOT = "https://api.github.com/"

fun path(vararg segments: String): String = ROOT + segments.joinToString("/")

fun named(vararg segments: String) = ROOT + segments.joinToString(separator = "/")

fun device(client: OkHttpClient, id: String, print: String, body: RequestBody) =
    client.newCall(Request.Builder().url(path("authorizations", "clients", id, print)).put(body).build()).execute()

fun token(client: OkHttpClient, id: String, token: String) =
    client.newCall(Request.Builder().url(named("applications", id, "tokens", token)).build()).execute()

fun grants(client: OkHttpClient) =
    client.newCall(Request.Builder().url(ROOT + listOf("applications", "grants").joinToString("/")).build()).execute()

fun user(client: OkHttpClient, name: String) =
    client.newCall(Request.Builder().url(path("users", name)).build()).execute()
