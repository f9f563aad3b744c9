package ferry.server

object Paths {
    const val TOKENS = "/authorizations"
    const val TOKEN = "/authorizations/{id}"
}
