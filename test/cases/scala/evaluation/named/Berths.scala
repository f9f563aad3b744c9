package ferry

object Berths {
  val host = "https://api.github.com"
  val tokens = s"$host/authorizations"

  def token(id: Long): String = s"$tokens/$id"
}
