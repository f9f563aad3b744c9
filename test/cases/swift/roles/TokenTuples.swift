// A router whose cases give tuples: the path, the method and what is sent.
import Alamofire

enum ShedRouter: URLRequestConvertible {
    static let host = "https://api.github.com"

    case signIn(note: String)
    case tokens
    case forget(Int)

    func asURLRequest() throws -> URLRequest {
        let route: (path: String, method: HTTPMethod, parameters: Parameters?) = {
            switch self {
            case let .signIn(note):
                return ("/authorizations", .post, ["note": note, "scopes": ["gist"]])
            case .tokens:
                return ("/authorizations", .get, nil)
            case .forget(let id):
                return ("/authorizations/\(id)", .delete, nil)
            }
        }()
        let url = try ShedRouter.host.asURL()
        var request = URLRequest(url: url.appendingPathComponent(route.path))
        request.httpMethod = route.method.rawValue
        return try JSONEncoding.default.encode(request, with: route.parameters)
    }
}
