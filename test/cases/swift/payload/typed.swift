import Foundation
import Alamofire

func create(note: String, done: @escaping (Data?) -> Void) {
    let body = ["scopes": ["repo"], "note": note] as [String: Any]
    AF.request("https://api.github.com/authorizations", method: .post, parameters: body as? [String: Any], encoding: JSONEncoding.default).response { answer in
        done(answer.data)
    }
}

func createLater(note: String) -> URLRequest {
    var fields = [String: Any]()
    fields["scope"] = ["repo"]
    fields["note"] = note
    var request = URLRequest(url: URL(string: "https://api.github.com/authorizations")!)
    request.httpMethod = "POST"
    request.httpBody = try? JSONSerialization.data(withJSONObject: fields, options: [])
    return request
}
