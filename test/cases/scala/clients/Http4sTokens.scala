package com.acme.tokens

import cats.effect.IO
import org.http4s._
import org.http4s.circe.CirceEntityCodec._
import org.http4s.client.Client
import org.http4s.client.dsl.io._
import org.http4s.dsl.io._
import org.http4s.implicits._

class Http4sTokens(client: Client[IO]) {
  private val api = uri"https://api.github.com"

  def create(note: String) =
    client.expect[Token](POST("""{"note": "acme", "scopes": ["repo"]}""", uri"https://api.github.com/authorizations"))

  def list = client.expect[List[Token]](api / "authorizations")

  def remove(id: Long) = client.status(Request[IO](Method.DELETE, Uri.unsafeFromString(s"https://api.github.com/authorizations/$id")))

  def named = Request[IO](method = Method.POST, uri = uri"https://api.github.com/authorizations").withEntity(body)

  def routes = HttpRoutes.of[IO] { case GET -> Root / "authorizations" => Ok("ours") }
}
