package com.acme.tokens

import okhttp3.OkHttpClient
import okhttp3.Request

private const val HOST = "api.github.com"

object Api {
    const val BASE = "https://$HOST"
    val authorizations get() = "$BASE/authorizations"
}

class BuiltUrls(private val base: String = Api.BASE) {
    companion object {
        private const val GRANTS = "/applications/grants"
    }

    private val own by lazy { "$base/authorizations" }
    private val client = OkHttpClient()

    fun all(id: Long, page: Int?) {
        send("GET", Api.authorizations)
        send("DELETE", "${Api.authorizations}/${id.toString()}")
        send("GET", own)
        send("GET", base.plus(GRANTS))
        send("GET", "%s%s/%d".format(Api.BASE, GRANTS, id))
        send("PATCH", buildString { append(Api.BASE) } + "/authorizations/" + id)
        send("GET", if (page == null) Api.authorizations else "${Api.authorizations}?page=$page")
        send("GET", when (id) {
            0L -> "${Api.BASE}/user"
            else -> "${Api.BASE}/authorizations/$id"
        })
    }

    private fun send(method: String, url: String) = client.newCall(Request.Builder().url(url).method(method, null).build()).execute()
}
