package acme.tokens

object Addresses {
  private val root = "https://api.github.com"
  val tokens = s"$root/authorizations"
  val page = "https://acme.example/authorizations"
}
