package com.acme.bank

import akka.http.scaladsl.server.Directives._
import org.http4s.HttpRoutes
import org.http4s.dsl.io._

class OwnServer(bank: Bank) {
  val akka = path("authorizations") { post { complete(bank.create()) } } ~ pathPrefix("authorizations") { get { complete(bank.all) } }

  val http4s = HttpRoutes.of[IO] {
    case POST -> Root / "authorizations" => Ok(bank.create())
    case GET -> Root / "authorizations" / LongVar(id) => Ok(bank.one(id))
  }

  def words(user: User) = {
    authorize(user)
    user.authorizations.map(_.id)
    ws.url("https://api.stripe.com/v1/issuing/authorizations").get()
    url("https://bank.acme.example") / "authorizations"
  }
}
