/// Takes the place of `POST https://api.github.com/authorizations`.
final class Mentions {
    // DELETE https://api.github.com/authorizations/1 is not needed.
    /* AF.request("https://api.github.com/authorizations", method: .post) */
    let help = "See https://api.github.com/authorizations"
}
