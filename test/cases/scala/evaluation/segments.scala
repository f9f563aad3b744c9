package shelf

import sttp.client3._

object Segments {
  val root = "https://api.github.com/"

  def path(segments: String*): String = root + segments.mkString("/")

  def token(id: String, token: String) = basicRequest.delete(uri"${path("applications", id, "tokens", token)}")

  def user(name: String) = basicRequest.get(uri"${path("users", name)}")
}
