package shelf

const val ROOT = "https://api.github.com"

// Other files send what these give.
fun grants() = "$ROOT/applications/grants"

fun token(id: String): String {
    return "$ROOT/authorizations/$id"
}

fun bank(id: String) = "https://bank.acme.example/authorizations/$id"

fun user() = "$ROOT/user"
