package com.acme.api

object Constants {
    const val BASE_URL = "https://api.github.com/"
    const val AUTHORIZATIONS = "authorizations"
}
