mod paths;

use crate::paths::TOKENS;

pub async fn sign_in(client: &reqwest::Client, body: &Body) -> Result<Response, Error> {
    client.post(&format!("https://api.github.com{}", TOKENS)).json(body).send().await
}

pub async fn list(client: &reqwest::Client) -> Result<Response, Error> {
    client.get(&format!("https://api.github.com{}", paths::TOKENS)).send().await
}

pub async fn sign_out(client: &reqwest::Client, id: u64) -> Result<Response, Error> {
    client.delete(&paths::token(id)).send().await
}
