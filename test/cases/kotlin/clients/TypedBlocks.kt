package shed

import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.post
import io.ktor.client.request.request

// A call with a type of its own and a block, but no arguments.
class TypedBlocks(private val client: HttpClient) {
    suspend fun make(ask: Ask) = client.post<Token> {
        url("https://api.github.com/authorizations")
        body = ask
    }

    suspend fun drop(id: Long) = client.request<Unit> {
        method = HttpMethod.Delete
        url("https://api.github.com/authorizations/$id")
    }

    suspend fun grants() = client.get<Map<String, List<Grant>>> {
        url {
            protocol = URLProtocol.HTTPS
            host = "api.github.com"
            encodedPath = "/applications/grants"
        }
    }

    suspend fun hold(ask: Ask) = client.post<Hold> {
        url("https://api.till.example/authorizations")
        body = ask
    }

    fun isLess(a: Int, b: Int, c: Boolean) = a < b && c
}
