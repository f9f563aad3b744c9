import Foundation

class Tokens {
    func list(done: @escaping (Data?) -> Void) {
        let request = URLRequest(url: URL(string: Config.gardenURL + "/authorizations")!)
        URLSession.shared.dataTask(with: request) { data, _, _ in done(data) }.resume()
    }

    func create(body: Data) {
        var request = URLRequest(url: URL(string: "\(serverURL)/authorizations")!)
        request.httpMethod = "POST"
        request.httpBody = body
        URLSession.shared.dataTask(with: request).resume()
    }

    // Another service's.
    func pay(id: String) {
        let request = URLRequest(url: URL(string: Config.payURL + "/authorizations/" + id)!)
        URLSession.shared.dataTask(with: request).resume()
    }
}
