package ferry.net

object Addresses {
    private const val HOST = "https://api.github.com"
    const val TOKENS = "$HOST/authorizations"

    fun token(id: Long) = "$TOKENS/$id"
}

const val GRANTS_URL = "https://api.github.com/applications/grants"
