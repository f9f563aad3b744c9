// Another file sends what these cases stand for.
enum Place {
  private static let root = "https://api.github.com/"

  case tokens
  case token(client: String)
  case device(client: String, print: String)
  case me

  var address: String {
    switch self {
    case .tokens: return Place.path(from: "authorizations")
    case .token(let client): return Place.path(from: "authorizations", "clients", client)
    case .device(let client, let print): return Place.path(from: "authorizations", "clients", client, print)
    case .me: return Place.path(from: "user")
    }
  }

  static func path(from segments: CustomStringConvertible...) -> String {
    return root.appending(segments.map({ $0.description }).joined(separator: "/"))
  }
}
