package example.shed

import gigahorse._

object Gigahorse {
  def token(name: String, secret: String): String =
    Gigahorse.withHttp { http =>
      val made = http.run(Gigahorse.url("https://api.github.com/authorizations").withAuth(name, secret).post("""{"note": "shed", "scopes": ["gist"]}"""), Gigahorse.asString)
      Await.result(made, Duration.Inf)
    }
}
