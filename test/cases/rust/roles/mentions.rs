//! Tokens as POST https://api.github.com/authorizations made them.

/// Was GET https://api.github.com/authorizations/:id
///
/// See <https://developer.github.com/v3/oauth_authorizations/>.
pub fn explain() -> Result<(), String> {
    // DELETE https://api.github.com/authorizations/1
    println!("see https://api.github.com/authorizations");
    log::warn!("https://api.github.com/authorizations is gone");
    Err(format!("POST https://api.github.com/authorizations answers {}", 404))
}
