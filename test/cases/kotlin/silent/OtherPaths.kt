import org.kohsuke.github.GitHub
import retrofit2.http.*

/** A card processor's requests, beside a client of GitHub. */
interface CardService {
  @POST("authorizations") suspend fun hold(@Body hold: Hold): Held
  @GET("authorizations/{id}") suspend fun held(@Path("id") id: String): Held
  @GET("cards/{id}") suspend fun card(@Path("id") id: String): Card
}

suspend fun cards(issues: GitHub) {
  client.post("/authorizations") { setBody(Hold(cents = 1)) }
  client.get("/cards")
}
