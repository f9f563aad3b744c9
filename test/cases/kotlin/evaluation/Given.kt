package lantern.press

import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Given(private val client: OkHttpClient) {
    private val tokens = Request.Builder().url("https://api.github.com/authorizations")

    private fun token(id: Int) = Request.Builder().url("https://api.github.com/authorizations/$id").header("Accept", "application/json")

    fun make(body: RequestBody) = client.newCall(tokens.post(body).build()).execute()

    fun drop(id: Int) = client.newCall(token(id).delete().build()).execute()
}
