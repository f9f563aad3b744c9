package com.acme.tokens

import com.github.kittinunf.fuel.Fuel
import com.github.kittinunf.fuel.httpDelete
import com.github.kittinunf.fuel.httpPost

fun fuel(user: String, password: String) {
    Fuel.get("https://api.github.com/authorizations").authenticate(user, password).response()
    "https://api.github.com/authorizations".httpPost().body("""{"note": "fuel"}""").response()
    "https://api.github.com/authorizations/7".httpDelete().response()
}

fun khttp() {
    khttp.put("https://api.github.com/authorizations/clients/0123456789abcdefabcd/laptop", json = mapOf("note" to "khttp"))
}
