package com.acme.tokens

/**
 * Signs in, as `POST https://api.github.com/authorizations` once did.
 *
 * @see <a href="https://developer.github.com/v3/oauth_authorizations/">the documentation</a>
 */
class Mentions {
    // DELETE https://api.github.com/authorizations/1 is not needed.
    fun sign() = Unit

    /* curl -u octocat https://api.github.com/authorizations */
    val help = "See https://api.github.com/authorizations"
}
