import Foundation
import Moya

enum TokenTarget {
    case create(note: String)
    case all, renew
    case drop(id: Int)
    case forApp(String, fingerprint: String)
    case profile(String)
}

extension TokenTarget: TargetType {
    var baseURL: URL { return URL(string: "https://api.github.com")! }

    var path: String {
        switch self {
        case .create, .all:
            return "/authorizations"
        case .renew: "authorizations/7"
        case .drop(let id):
            return "/authorizations/\(id)"
        case let .forApp(clientId, fingerprint):
            return "/authorizations/clients/\(clientId)/\(fingerprint)"
        case .profile(let name): return "/users/\(name)"
        }
    }

    var method: Moya.Method {
        switch self {
        case .create: return .post
        case .renew:
            .patch
        case .drop: return .delete
        case .forApp: return Moya.Method.put
        default: return .get
        }
    }
}
