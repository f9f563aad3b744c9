package lantern.press

import play.api.libs.ws._

// A request that one function begins and another one sends.
class Given(ws: WSClient) {
  def tokens = WS.url("https://api.github.com/authorizations")
  def token(id: String): WSRequest = WS.url("https://api.github.com/authorizations/" + id)
  def either = WS.url("https://api.github.com/authorizations")

  def make(user: String, word: String) = tokens.withAuth(user, word).post("""{"note":"lantern"}""")

  def drop(id: String) = token(id).delete()

  def all = either.get()
  def more = either.post("""{"note":"lamp"}""")
}

object Held {
  val tokens = WS.url("https://api.github.com/authorizations")

  def make = tokens.post("""{"note":"lantern"}""")
}
