package orchard.press

import dispatch._

// The path has a name of its own, and the method comes where it is sent.
object NamedPaths {
  def tokens: Req = :/("api.github.com").secure / "authorizations"
  val apps = :/("api.github.com").secure / "applications"

  def make(user: String, word: String, scopes: Seq[String]): Future[String] =
    Http.default(
      tokens.POST.as_!(user, word) <<
        """{"note":"press","scopes":[%s]}""".format(scopes.mkString("\"", "\",\"", "\""))
        > as.String
    )

  def all(user: String, word: String) = Http(tokens.as_!(user, word) OK as.String)

  def drop(id: String) = Http((tokens / id).DELETE)

  def revoke(client: String, token: String) = Http((apps / client / "tokens" / token).DELETE.as_!(client, "secret"))

  def users: Req = :/("api.github.com").secure / "users"
}
