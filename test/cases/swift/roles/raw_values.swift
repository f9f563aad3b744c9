// What other files send goes by these names.
import Foundation

enum GitHubRoute: String {
  case grants = "applications/grants"
  case tokens = "authorizations"
  case user
  case repos = "repositories", orgs = "orgs"
}

func grants() {
  URLSession.shared.dataTask(with: URL(string: "https://api.github.com/" + GitHubRoute.grants.rawValue)!).resume()
}
