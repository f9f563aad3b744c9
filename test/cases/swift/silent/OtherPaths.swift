import Alamofire
import OctoKit

/// A client of a card processor, beside one of GitHub.
class Cards {
  func hold() { AF.request("\(baseURL)/authorizations", method: .post) }
  func list() { AF.request("\(baseURL)/cards", method: .get) }
}
