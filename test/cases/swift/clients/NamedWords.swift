import Foundation

/// Words for curl, which something else runs.
struct Keys {
    let user: String

    func renew(_ courier: Courier, number: Int) {
        let list = ["-u", "\(user):\(courier.word)", "https://api.github.com/authorizations"]
        print(courier.bring(list))

        let gone = [
            "-u", user,
            "-X", "DELETE",
            "https://api.github.com/authorizations/\(number)"
        ]
        _ = courier.bring(gone)

        let wish = ["-X", "POST", "https://api.github.com/authorizations", "-d", "{\"scopes\": \"repo\", \"note\": \"orchard\"}"]
        _ = courier.bring(wish)

        let other = ["-X", "DELETE", "https://keys.acme.example/authorizations/\(number)"]
        _ = courier.bring(other)

        let links = ["https://api.github.com/authorizations", "https://api.github.com/user"]
        _ = courier.bring(links)
    }
}
