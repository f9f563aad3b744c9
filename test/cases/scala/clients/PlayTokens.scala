package com.acme.tokens

import javax.inject.Inject
import play.api.libs.json.Json
import play.api.libs.ws.{WSAuthScheme, WSClient}
import scala.concurrent.Future

class PlayTokens(ws: WSClient) {
  private val Api = "https://api.github.com"

  def create(user: String, password: String, otp: String): Future[String] =
    ws.url(s"$Api/authorizations")
      .withAuth(user, password, WSAuthScheme.BASIC)
      .withHttpHeaders("X-GitHub-OTP" -> otp)
      .post(Json.obj("note" -> "play", "scopes" -> Seq("read:org")))
      .map(response => (response.json \ "token").as[String])

  def list(): Future[String] = ws.url(Api + "/authorizations").get().map(_.body)

  def remove(id: Long) = ws.url(s"$Api/authorizations/$id").delete()
}
