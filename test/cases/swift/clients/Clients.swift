import Alamofire
import Foundation

let baseURL = "https://api.github.com"

enum Endpoint {
    static let authorizations = "https://api.github.com/authorizations"
}

class Clients {
    func urlSession(basic: String) {
        var request = URLRequest(url: URL(string: "https://api.github.com/authorizations")!)
        request.httpMethod = "POST"
        request.setValue("Basic \(basic)", forHTTPHeaderField: "Authorization")
        request.httpBody = try? JSONSerialization.data(withJSONObject: ["scopes": ["repo"], "note": "app"], options: [])
        URLSession.shared.dataTask(with: request) { data, response, error in }.resume()
    }

    func built(id: Int) {
        let url = URL(string: "\(baseURL)/authorizations/\(id)")!
        var request = URLRequest(url: url)
        request.httpMethod = HTTPMethod.delete.rawValue
        URLSession.shared.dataTask(with: request).resume()
    }

    func constant() async throws -> Data {
        let (data, _) = try await URLSession.shared.data(from: URL(string: Endpoint.authorizations)!)
        return data
    }

    func alamofire(user: String, password: String, clientId: String) {
        AF.request("https://api.github.com/authorizations", method: .post, parameters: ["note": "app"], encoding: JSONEncoding.default)
            .authenticate(username: user, password: password)
            .responseJSON { response in }
        Alamofire.request("\(baseURL)/authorizations/clients/\(clientId)", method: .put, parameters: ["client_secret": secret])
    }

    func old() {
        let request = NSMutableURLRequest(URL: NSURL(string: "https://api.github.com/authorizations")!)
        request.HTTPMethod = "POST"
        NSURLSession.sharedSession().dataTaskWithRequest(request) { data, response, error in }.resume()
    }

    func wrapped() {
        send(path: "/authorizations", method: "POST", body: ["note": "wrapped"])
    }

    private func send(path: String, method: String, body: [String: Any]) {
        var request = URLRequest(url: URL(string: baseURL + path)!)
        request.httpMethod = method
        URLSession.shared.dataTask(with: request).resume()
    }
}
