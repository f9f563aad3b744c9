import Foundation

func create(body: Data) {
    var components = URLComponents()
    components.scheme = "https"
    components.host = "api.github.com"
    components.path = "/authorizations"
    var request = URLRequest(url: components.url!)
    request.httpMethod = "POST"
    request.httpBody = body
    URLSession.shared.dataTask(with: request) { _, _, _ in }.resume()
}

func list() async throws -> Data {
    var components = URLComponents(string: "https://api.github.com")!
    components.path = "/authorizations"
    guard let url = components.url else { throw Failure.url }
    return try await URLSession.shared.data(from: url).0
}

func elsewhere() {
    var components = URLComponents()
    components.host = "pay.acme.example"
    components.path = "/authorizations"
    URLSession.shared.dataTask(with: components.url!) { _, _, _ in }.resume()
}
