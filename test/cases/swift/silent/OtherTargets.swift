import Moya

/// Not https://api.github.com, which has other paths.
enum PaymentTarget: TargetType {
    case authorize(amount: Int)
    case capture(String)

    var baseURL: URL { return URL(string: "https://pay.acme.example/v1")! }

    var path: String {
        switch self {
        case .authorize: return "/authorizations"
        case .capture(let id): return "/authorizations/\(id)"
        }
    }

    var method: Moya.Method { return .post }
}
