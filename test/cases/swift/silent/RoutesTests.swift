import XCTVapor
@testable import App

final class RoutesTests: XCTestCase {
    let profiles = "https://api.github.com"

    func testConsents() throws {
        try app.test(.GET, "/authorizations") { res in XCTAssertEqual(res.status, .ok) }
        try tester.post("/authorizations", body: ByteBuffer(string: "{}"))
        try tester.delete("/authorizations/7")
    }
}
