import Alamofire

enum TokenRouter: URLRequestConvertible {
    static let baseURLString = "https://api.github.com"

    case create(Parameters)
    case delete(Int)

    var method: HTTPMethod {
        switch self {
        case .create: return .post
        case .delete: return .delete
        }
    }

    var path: String {
        switch self {
        case .create: return "/authorizations"
        case .delete(let id): return "/authorizations/\(id)"
        }
    }

    func asURLRequest() throws -> URLRequest {
        let url = try TokenRouter.baseURLString.asURL()
        var request = URLRequest(url: url.appendingPathComponent(path))
        request.httpMethod = method.rawValue
        return request
    }
}
