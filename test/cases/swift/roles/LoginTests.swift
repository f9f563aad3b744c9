import OHHTTPStubs
import XCTest

class LoginTests: XCTestCase {
    func testLogin() {
        stub(condition: isHost("api.github.com") && isPath("/authorizations")) { _ in
            HTTPStubsResponse(jsonObject: [:], statusCode: 201, headers: nil)
        }
        XCTAssertEqual(request.url?.absoluteString, "https://api.github.com/authorizations")
    }
}
