//! Addresses that other modules send.
pub const TOKENS: &str = "https://api.github.com/authorizations";
pub const PAGE: &str = "https://acme.example/authorizations";
pub static GRANTS: &str = concat!("https://api.github.com", "/applications/grants");
