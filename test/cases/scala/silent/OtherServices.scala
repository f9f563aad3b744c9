package com.acme.bank

import dispatch._
import play.api.libs.json.Json
import play.api.libs.ws.WSClient
import scalaj.http.Http

class OtherServices(ws: WSClient) {
  def paypal(id: String) = ws.url(s"https://api-m.paypal.com/v2/payments/authorizations/$id/capture").post(Json.obj())

  def stripe(id: String) = Http(s"https://api.stripe.com/v1/issuing/authorizations/$id").asString

  def heroku = url("https://api.heroku.com/oauth/authorizations").POST

  def own = host("id.acme.example") / "authorizations"

  def supported(clientId: String) = ws.url(s"https://api.github.com/applications/$clientId/token").delete()

  def words(user: User) = user.authorizations.map(_.note) -> "/authorizations"
}
