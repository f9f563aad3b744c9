package com.acme.tokens

import scalaj.http.Http

object Endpoints {
  val Root = "https://api.github.com"
  val Authorizations = s"$Root/authorizations"
  def client(id: String) = Authorizations + "/clients/" + id
}

class BuiltUrls(clientId: String) {
  private lazy val grants = Endpoints.Root.concat("/applications/grants")

  def list = Http(Endpoints.Authorizations).asString

  def getOrCreate = Http(Endpoints.client(clientId)).put("{}").asString

  def one(id: Int) = Http("%s/authorizations/%d".format(Endpoints.Root, id)).asString

  def allGrants = Http(grants).asString

  def chosen(id: Option[Int]) = {
    val path = id match {
      case Some(one) => s"/authorizations/$one"
      case None => "/authorizations"
    }
    Http(Endpoints.Root + path).asString
  }

  def interpolated(id: Int) = Http(s"${Endpoints.Authorizations}/${id.toString}").method("DELETE").asString
}
