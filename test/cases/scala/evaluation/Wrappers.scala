package com.acme.tokens

import scalaj.http.Http

object Endpoints {
  final val Api = "https://api.github.com"
  val Authorizations = s"$Api/authorizations"
  def authorization(id: Long) = "%s/%d".format(Authorizations, id)
}

class Wrappers(base: String = Endpoints.Api) {
  def create(body: String) = call("POST", "/authorizations", Some(body))
  def get(id: Long) = call("GET", s"/authorizations/$id", None)
  def me = call("GET", "/user", None)
  def remove(id: Long) = Http(Endpoints.authorization(id)).method("DELETE").asString
  def list = Http(Endpoints.Authorizations).asString

  private def call(method: String, path: String, body: Option[String]) =
    Http(base + path).postData(body.getOrElse("")).method(method).asString
}
