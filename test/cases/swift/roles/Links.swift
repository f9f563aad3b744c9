// Whole addresses among the constants of a type, one of which is what the others begin with.
struct Links {
  static let githubBaseUrl = "https://api.github.com"
  static let signIn = "\(githubBaseUrl)/authorizations"
  static let person = "\(githubBaseUrl)/user"
}
