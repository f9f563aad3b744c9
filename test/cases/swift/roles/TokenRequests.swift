import APIKit

struct CreateToken: Request {
    typealias Response = Token
    let method: HTTPMethod = .post
    var baseURL: URL { URL(string: "https://api.github.com/")! }
    let path = "authorizations"
}

struct ListTokens: Request {
    typealias Response = [Token]
    var method: HTTPMethod { .get }
    var baseURL: URL { return URL(string: "https://api.github.com")! }
    var path: String { "/authorizations" }
}

struct Enterprise: GitHubRequest {
    var method: HTTPMethod { return .delete }
    var path: String { return "/authorizations/\(id)" }
}

struct Payment: Request {
    var method: HTTPMethod { .post }
    var baseURL: URL { URL(string: "https://pay.acme.example")! }
    var path: String { "/authorizations" }
}
