struct Places {
    private static let tokens = "/authorizations"

    static func url(path: String) -> URL? {
        URL(string: gitHubHost)?.appendingPathComponent(path)
    }
}

extension Places {
    static func signIn() -> URL? { url(path: tokens) }

    static func token(_ id: Int) -> URL? { url(path: "\(tokens)/\(id)") }
}
