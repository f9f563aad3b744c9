package ferry

import play.api.libs.ws.WSClient

class Mate(ws: WSClient) {
  def signIn(body: JsValue) = ws.url(Berths.tokens).post(body)

  def signOut(id: Long) = ws.url(Berths.token(id)).delete()
}
