package com.acme.tokens

import akka.http.scaladsl.Http
import akka.http.scaladsl.model._

class AkkaTokens(entity: RequestEntity) {
  def create = Http().singleRequest(HttpRequest(HttpMethods.POST, uri = "https://api.github.com/authorizations", entity = entity))

  def named = {
    val request = HttpRequest(method = HttpMethods.POST, uri = "https://api.github.com/authorizations", entity = entity)
    Http().singleRequest(request)
  }

  def remove(id: Int) = Http().singleRequest(HttpRequest(HttpMethods.DELETE, s"https://api.github.com/authorizations/$id"))

  def list = Http().singleRequest(HttpRequest(uri = "https://api.github.com/authorizations"))

  def elsewhere = Http().singleRequest(HttpRequest(HttpMethods.POST, uri = "https://pay.acme.example/authorizations"))
}
