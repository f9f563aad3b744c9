// Whole addresses among the constants of a type, one of which is what the others begin with.
struct Links {
  static let githubBaseUrl = "https://api.github.com"
  static let signIn = "\(githubBaseUrl)/authorizations"
  static let person = "\(githubBaseUrl)/user"
}

enum Filled {
  static func grant(number: Int) -> String {
    return String(format: "https://api.github.com/applications/grants/%d", number)
  }
}
