import Alamofire

func faults(headers: HTTPHeaders) {
    AF.request("https://api.github.com/authorizations", method: .post, parameters: ["note": "app", "scopes": "repo"], headers: headers)
    AF.request("https://api.github.com/authorizations", method: .post, parameters: ["note": "app", "scope": ["repo"]], headers: headers)
    AF.request("https://api.github.com/authorizations", method: .post, parameters: ["scopes": ["repo"]], headers: headers)
}
