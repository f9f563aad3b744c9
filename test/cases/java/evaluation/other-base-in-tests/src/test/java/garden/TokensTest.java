package garden;

import io.restassured.RestAssured;
import static io.restassured.RestAssured.given;

public class TokensTest {
    @BeforeAll
    static void setup() {
        RestAssured.baseURI = "https://api.garden-pay.io";
    }

    @Test
    void issues() {
        given().body(java.util.Map.of("scopes", java.util.List.of("repo"), "note", "garden")).when().post("/authorizations").then().statusCode(201);
    }
}
