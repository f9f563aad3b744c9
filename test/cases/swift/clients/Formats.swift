// Addresses that a format is filled with.
import Alamofire

struct Formats {
  let base = "https://api.github.com"

  func keep(client: String) {
    AF.request(String(format: "https://api.github.com/authorizations/clients/%@", client), method: .put, parameters: ["client_secret": secret])
  }

  func drop(id: Int) {
    let address = String(format: "%@/authorizations/%d", base, id)
    AF.request(address, method: .delete)
  }

  func person(name: String) {
    AF.request(String(format: "%@/users/%@", base, name), method: .get)
  }
}
