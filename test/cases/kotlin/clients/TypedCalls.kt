package shelf

import io.ktor.client.HttpClient
import io.ktor.client.request.delete
import io.ktor.client.request.get
import io.ktor.client.request.post

const val ROOT = "https://api.github.com"

// A type between the name and the arguments of a call.
suspend fun check(client: HttpClient, id: String, token: String) = client.get<Token>("$ROOT/applications/$id/tokens/$token")

suspend fun drop(client: HttpClient, number: Int) {
    client.delete<Unit>("$ROOT/authorizations/$number")
}

suspend fun make(client: HttpClient): Token {
    val made = client.post<Map<String, Token>>("$ROOT/authorizations") { body = NewToken("shelf") }
    return made.getValue("token")
}

suspend fun user(client: HttpClient) = client.get<User>("$ROOT/user")

fun between(low: Int, high: Int, one: Int) = low < one && one > (high)
