package com.acme.tokens

import play.api.libs.json.Json
import play.api.libs.ws.WSClient

/** One fault each. */
class Faults(ws: WSClient) {
  private val url = "https://api.github.com/authorizations"

  def scopesAsText = ws.url(url).post(Json.obj("note" -> "text", "scopes" -> "repo"))

  def misspelt = ws.url(url).post(Json.obj("note" -> "misspelt", "scope" -> Seq("repo")))

  def noteMissing = ws.url(url).post("""{"scopes": ["repo"]}""")

  def numberForNote = ws.url(url).post(Map("note" -> 5))
}
