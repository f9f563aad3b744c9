// Paths that are put together out of their segments.
import Foundation

enum Shelf {
  static let root = "https://api.github.com/"

  static func path(of segments: CustomStringConvertible...) -> String {
    let joined = segments.map { $0.description }.joined(separator: "/")
    return root.appending(joined)
  }

  static func plain(_ segments: String...) -> String {
    root + segments.joined(separator: "/")
  }
}

func ask(client: String, token: String, number: Int) {
  URLSession.shared.dataTask(with: URL(string: Shelf.path(of: "applications", client, "tokens", token))!).resume()
  URLSession.shared.dataTask(with: URL(string: Shelf.plain("authorizations", "\(number)"))!).resume()
  URLSession.shared.dataTask(with: URL(string: Shelf.root + ["applications", "grants"].joined(separator: "/"))!).resume()
  URLSession.shared.dataTask(with: URL(string: Shelf.plain("users", client))!).resume()
}
