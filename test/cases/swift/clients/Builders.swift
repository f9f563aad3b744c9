import Foundation

// As generators write it: a base, a path and a builder that is told the method.
open class TokensAPI {
    open class func tokensCreateWithRequestBuilder(body: TokenBody? = nil) -> RequestBuilder<Token> {
        let path = "/authorizations"
        let URLString = GitHubAPI.basePath + path
        let parameters = JSONEncodingHelper.encodingParameters(forEncodableObject: body)
        let url = URLComponents(string: URLString)
        let requestBuilder: RequestBuilder<Token>.Type = GitHubAPI.requestBuilderFactory.getBuilder()
        return requestBuilder.init(method: "POST", URLString: (url?.string ?? URLString), parameters: parameters, isBody: true)
    }

    open class func tokensCheckWithRequestBuilder(clientId: String, accessToken: String) -> RequestBuilder<Token> {
        var path = "/applications/{client_id}/tokens/{access_token}"
        let clientIdPreEscape = "\(APIHelper.mapValueToPathItem(clientId))"
        let clientIdPostEscape = clientIdPreEscape.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
        path = path.replacingOccurrences(of: "{client_id}", with: clientIdPostEscape, options: .literal, range: nil)
        let accessTokenPreEscape = "\(APIHelper.mapValueToPathItem(accessToken))"
        let accessTokenPostEscape = accessTokenPreEscape.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
        path = path.replacingOccurrences(of: "{access_token}", with: accessTokenPostEscape, options: .literal, range: nil)
        let URLString = GitHubAPI.basePath + path
        let url = URLComponents(string: URLString)
        let requestBuilder: RequestBuilder<Token>.Type = GitHubAPI.requestBuilderFactory.getBuilder()
        return requestBuilder.init(method: "GET", URLString: (url?.string ?? URLString), parameters: nil, isBody: false)
    }

    open class func holdsCreate() -> RequestBuilder<Token> {
        let path = "/v1/authorizations"
        let URLString = BankAPI.basePath + path
        let requestBuilder: RequestBuilder<Token>.Type = BankAPI.requestBuilderFactory.getBuilder()
        return requestBuilder.init(method: "POST", URLString: URLString, parameters: nil, isBody: true)
    }
}

class Forge {
    class func list(done: Handler) {
        return makeRequest(method: "GET", url: "https://api.github.com/authorizations", done: done)
    }

    class var base: String { return "https://api.github.com" }

    class func drop(id: Int) {
        let path = "/authorizations/\(id)"
        return makeRequest(method: "DELETE", url: base + path)
    }
}
