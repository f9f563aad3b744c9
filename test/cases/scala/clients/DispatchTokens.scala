package com.acme.tokens

import dispatch._, dispatch.Defaults._
import org.json4s.JsonDSL._
import org.json4s.native.JsonMethods._

class DispatchTokens(user: String, password: String) {
  private def api = :/("api.github.com").secure <:< Map("Accept" -> "application/json")

  def create(note: String): Future[String] =
    Http(api.POST / "authorizations" << compact(render(("note" -> "dispatch") ~ ("scopes" -> List("repo")))) OK as.String)

  def list: Future[String] = Http(api / "authorizations" OK as.String)

  def one(id: Int): Future[String] = Http(api / "authorizations" / id.toString OK as.String)

  def remove(id: Int) = Http(url(s"https://api.github.com/authorizations/$id").DELETE.as_!(user, password))

  def update(id: Int, body: String) = Http(url("https://api.github.com") / "authorizations" / id << body)
}
