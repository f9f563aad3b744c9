package shed

import play.api.libs.ws.{WSAuthScheme, WSClient}

// A wrapper gives a request back, and what is called on that sends it.
class ReturnedRequests(ws: WSClient) {
  private val root = "https://api.github.com"

  private def request(path: String) = ws.url(root + path).withAuth("user", "word", WSAuthScheme.BASIC)

  def make(note: String) = request("/authorizations").post(Json.obj("note" -> note))

  def drop(id: Long) = request(s"/authorizations/$id").delete()

  def whoami = request("/user").get()
}
