import Foundation

let root = URL(string: "https://api.github.com")!

func ask(client: String, token: String) {
  URLSession.shared.dataTask(with: root.appending(path: "applications/\(client)/tokens/\(token)")).resume()
  URLSession.shared.dataTask(with: root.appending(components: "applications", "grants")).resume()
  URLSession.shared.dataTask(with: root.appending(component: "authorizations").appending(component: "7")).resume()
  URLSession.shared.dataTask(with: root.appending(path: "user")).resume()
}
