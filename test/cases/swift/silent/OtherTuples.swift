// Tuples of another service, and of a server of one's own.
import Alamofire

enum TillRouter {
    static let host = "https://api.till.example"

    var route: (String, HTTPMethod) {
        switch self {
        case .hold: return ("/authorizations", .post)
        case .release(let id): return ("/authorizations/\(id)", .delete)
        }
    }
}
