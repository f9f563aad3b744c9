package com.acme.tokens

import akka.http.scaladsl.model.{HttpMethods, HttpRequest}
import org.http4s.{Method, Request}
import scalaj.http.Http
import sttp.client3._

object SttpTokens {
  def create(user: String, password: String) =
    basicRequest.auth.basic(user, password).post(uri"https://api.github.com/authorizations").body("""{"note": "sttp"}""").send(backend)

  def remove(id: Long) = basicRequest.delete(uri"https://api.github.com/authorizations/$id").send(backend)

  def simple(token: String) = Http("https://api.github.com/authorizations").postData("""{"note": "scalaj"}""").header("Accept", "application/json").asString

  def simpleDelete = Http("https://api.github.com/authorizations/7").method("DELETE").asString

  def akka(clientId: String) = HttpRequest(method = HttpMethods.PUT, uri = s"https://api.github.com/authorizations/clients/$clientId")

  def http4s = client.expect[String](Request[IO](Method.GET, uri"https://api.github.com/applications/grants"))

  def lihaoyi = requests.post("https://api.github.com/authorizations", data = ujson.Obj("note" -> "requests"))
}
