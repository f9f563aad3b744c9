import Mockingjay
import XCTest

class LoginStubs: XCTestCase {
    func testStubs() {
        stub(http(.post, uri: "https://api.github.com/authorizations"), json(["token": "made-up"]))
        stubRequest("POST", "https://api.github.com/authorizations").andReturn(201)
        mockSession.post("https://api.github.com/authorizations", body: Data())
        let mock = MockClient()
        mock.expect(.delete, "https://api.github.com/authorizations/1")
        server.stubs["https://api.github.com/authorizations"] = .success
        XCTAssertEqual(mock.requests.first?.url, URL(string: "https://api.github.com/authorizations"))
        given(client.post("https://api.github.com/authorizations")).willReturn(token)
    }
}
