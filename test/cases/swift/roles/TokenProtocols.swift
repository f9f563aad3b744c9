// What a protocol's extension says goes for every type that is declared to have it.
import Foundation

protocol ShedRequest {
    var path: String { get }
    var method: String { get }
}

extension ShedRequest {
    var baseURL: Foundation.URL {

        Foundation.URL(string: "https://api.github.com/authorizations")!
    }
}

struct MakeToken: ShedRequest, Encodable {
    let note: String
    var path: String { return "" }
    var method: String { return "POST" }
}

struct DropToken: ShedRequest {
    let id: Int
    var path: String { return "\(id)" }
    var method: String { return "DELETE" }
}

protocol HubTarget: TargetType {}

extension HubTarget {
    var baseURL: URL { return URL(string: "https://api.github.com")! }
}

enum GrantTarget: HubTarget {
    case all
    case drop(Int)

    var path: String {
        switch self {
        case .all: return "/applications/grants"
        case .drop(let id): return "/applications/grants/\(id)"
        }
    }

    var method: Moya.Method {
        switch self {
        case .all: return .get
        case .drop: return .delete
        }
    }
}

extension Shed {
    public class Tokens {
        public struct Renew: ShedRequest {
            public let method: HTTPMethod = .patch
            public let id: Int

            public var path: String {

                "\(self.id)"
            }
        }
    }
}

// Another protocol, another host.
protocol TillTarget: TargetType {}

extension TillTarget {
    var baseURL: URL { return URL(string: "https://api.till.example")! }
}

enum HoldTarget: TillTarget {
    case hold

    var path: String { return "/authorizations" }
    var method: Moya.Method { return .post }
}
