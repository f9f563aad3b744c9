// Addresses that other files send.
struct Addresses {
  static let tokens = URL(string: "https://api.github.com/authorizations")!
  static let page = URL(string: "https://acme.example/authorizations")!
}

protocol GrantsRequest: Request {}

extension GrantsRequest {
  var baseURL: URL { return URL(string: "https://api.github.com/applications/grants")! }
}

func show() {
  UIApplication.shared.open(URL(string: "https://api.github.com/applications/grants")!)
}
