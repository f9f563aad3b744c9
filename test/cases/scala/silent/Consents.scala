package example.consents

import github4s.GithubClient
import org.scalatra._

/** Consents of our own members, who sign in through GitHub. */
class Consents(hub: GithubClient[IO]) extends ScalatraServlet {
  get("/authorizations") { all() }
  get("/authorizations/:id", isMember)(one)
  post("/authorizations") { give(parsedBody) }
  delete("/authorizations/:id")(withdraw)
}
