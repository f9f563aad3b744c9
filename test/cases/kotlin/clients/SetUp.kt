import io.ktor.client.*
import io.ktor.client.plugins.*
import io.ktor.client.request.*

val tokens = HttpClient(CIO) {
    install(HttpTimeout)
    defaultRequest { url("https://api.github.com") }
}
val payments = HttpClient(CIO) {
    defaultRequest { url("https://api.garden-pay.io") }
}

suspend fun create() = tokens.post("/authorizations") { setBody(mapOf("note" to "garden", "scopes" to listOf("repo"))) }
suspend fun authorize() = payments.post("/authorizations") { setBody(mapOf("note" to "tulips", "scopes" to listOf("sale"))) }
