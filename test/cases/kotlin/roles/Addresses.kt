package com.acme.tokens

object Addresses {
    const val TOKENS = "https://api.github.com/authorizations"
    val first = URL("https://api.github.com/authorizations/1")
    val page = "https://acme.example/authorizations"
}

class TokenSettings {
    companion object {
        private const val ROOT = "https://api.github.com"
        const val GRANTS = "$ROOT/applications/grants"
    }
}
