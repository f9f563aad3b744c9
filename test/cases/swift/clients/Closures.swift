// A request that a closure makes of what it is run with.
import Foundation

struct Keeper {
  func drop(id: Int, credentials: String) {
    guard let url = URL(string: "https://api.github.com/authorizations/\(id)") else { return }
    let request: URLRequest = {
      var request = URLRequest(url: $0)
      request.httpMethod = "DELETE"
      request.addValue(credentials, forHTTPHeaderField: "Authorization")
      return request
    }(url)
    URLSession.shared.dataTask(with: request).resume()
  }
}
