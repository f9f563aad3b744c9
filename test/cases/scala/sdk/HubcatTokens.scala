package com.acme.tokens

import dispatch._
import hubcat._
import org.json4s._

class HubcatTokens(login: String, password: String) {
  private val client = AuthorizationClient(login, password)

  def create(note: String) = client.authorize.scopes("repo", "gist").note(note)

  def createOver =
    new AuthorizationClient(login, password).
      authorize.
      scopes("repo").
      note("over several lines")

  def all = client.authorizations(as.json4s.Json)

  def one(id: Int) = client.authorization(id)

  def remove(id: Int) = client.deauthorize(id)

  // The token's own client has no authorizations.
  def contributors(token: String) = Client(token).repo("acme", "tokens").contributors

  def headers(request: Req) = request.headers.authorization
}
