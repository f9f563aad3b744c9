package shed.github

import okhttp3.mockwebserver.MockResponse
import okhttp3.mockwebserver.MockWebServer

// A helper gives the recorded answer to a method and a path: nothing is sent by that.
class FixtureBodiesTest {
    private val server = MockWebServer()

    fun created() {
        server.enqueue(MockResponse().setResponseCode(201).setBody(Fixtures.body("POST", "authorizations", 201)))
        server.enqueue(MockResponse().setBody(Fixtures.body("GET", "users_repos", 200)))
    }
}
