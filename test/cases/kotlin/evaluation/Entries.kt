package shelf

import okhttp3.OkHttpClient
import okhttp3.Request

// Paths as entries of an enumeration.
enum class Entries(val path: String) {
    TOKENS("authorizations"),
    GRANTS("applications/grants"),
    USER("user");

    fun url() = "https://api.github.com/$path"
}

fun grants(client: OkHttpClient) = client.newCall(Request.Builder().url("https://api.github.com/${Entries.GRANTS.path}").build()).execute()

fun tokens(client: OkHttpClient) = client.newCall(Request.Builder().url(Entries.TOKENS.url()).build()).execute()

fun user(client: OkHttpClient) = client.newCall(Request.Builder().url(Entries.USER.url()).build()).execute()
