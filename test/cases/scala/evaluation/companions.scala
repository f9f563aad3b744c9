package shelf

import dispatch._
import net.liftweb.json.JsonDSL._

object Tokens {
  val authorizations = :/("api.github.com").secure / "authorizations"
  val Key = "shelf.token"
}

// What the companion holds goes by its own name here.
trait Tokens { self: Shelf =>
  import Tokens._

  def drop(id: String) = self.http(self.signed(authorizations.DELETE / id) > As.string)

  def make(user: String, word: String) =
    self.http(authorizations.POST.as_!(user, word).setBody(compact(render(("note" -> "shelf") ~ ("scopes" -> List("gist"))))) > Json.parsed)
}

object Plain {
  private[this] val authorizations = :/("api.github.com").secure / "authorizations" <:< Map("User-Agent" -> "shelf")

  def list(user: String, word: String) = Http(authorizations.as_!(user, word) >- parseJsonTo[List[Token]])

  def drop(token: Token, user: String, word: String): Unit = Http((authorizations / token.id).DELETE.as_!(user, word) >|)
}
