pub const TOKENS: &str = "/authorizations";

pub fn token(id: u64) -> String {
    format!("https://api.github.com/authorizations/{}", id)
}
