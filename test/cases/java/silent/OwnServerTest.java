package example.acme.cards;

import static io.restassured.RestAssured.given;

import org.kohsuke.github.GitHub;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Tries the program's own server; its issues go to GitHub. */
class OwnServerTest {
  private TestRestTemplate rest;
  private WebTestClient web;
  private GitHub issues;

  void answers() {
    rest.getForEntity("/authorizations", String.class);
    web.get().uri("/authorizations").exchange();
    given().when().get("/authorizations").then().statusCode(200);
  }
}
