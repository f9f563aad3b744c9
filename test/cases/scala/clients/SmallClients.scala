package com.acme.tokens

import dispatch._
import scala.io.Source
import scala.sys.process._
import scalaj.http.Http

object SmallClients {
  def scalaj(user: String, password: String) =
    Http("https://api.github.com/authorizations").auth(user, password).postData("""{"note": "scalaj"}""").asString

  def scalajDelete(id: Int) = Http(s"https://api.github.com/authorizations/$id").method("DELETE").asString

  def lihaoyi(user: String, password: String) =
    requests.post("https://api.github.com/authorizations", auth = (user, password), data = ujson.Obj("note" -> "requests"))

  def parentheses(id: Int) = dispatch.Http((host("api.github.com").secure / "authorizations" / id.toString).DELETE)

  def source = Source.fromURL("https://api.github.com/authorizations").mkString

  def curl = "curl -u octocat -X POST https://api.github.com/authorizations".!!

  def words(id: Int) = Seq("curl", "-u", "octocat", "-X", "DELETE", s"https://api.github.com/authorizations/$id").!
}
