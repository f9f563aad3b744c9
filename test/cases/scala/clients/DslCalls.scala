package shed

import org.http4s.client.dsl.io._
import org.http4s.dsl.io._
import org.http4s.implicits._

// A function that is called like a method of HTTP.
class DslCalls(client: Client[IO]) {
  private val base = uri"https://api.github.com"

  def make(ask: Ask): IO[Token] = client.expect[Token](POST(ask, base / "authorizations", Authorization(BasicCredentials("user", "word"))))

  def drop(id: Long): IO[Status] = client.status(DELETE(base / "authorizations" / id.toString))
}
