package com.acme.api

import com.google.gson.annotations.SerializedName

data class LoginRequest(
    val scopes: List<String>,
    val note: String,
    @SerializedName("client_secret") val clientSecret: String
)
