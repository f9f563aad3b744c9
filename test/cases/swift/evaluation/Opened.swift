import Foundation

class Opened {
    func request(path: String) -> URLRequest {
        var request = URLRequest(url: URL(string: "https://api.github.com" + path)!)
        request.setValue("application/json", forHTTPHeaderField: "Accept")
        return request
    }

    func make() {
        var made = request(path: "/authorizations")
        made.httpMethod = "POST"
        URLSession.shared.dataTask(with: made).resume()
    }
}
