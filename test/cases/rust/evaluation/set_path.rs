async fn make(client: &reqwest::Client, body: &str) -> reqwest::Result<reqwest::Response> {
    let mut url = reqwest::Url::parse("https://api.github.com").unwrap();
    url.set_path("/authorizations");
    client.post(url).body(body.to_owned()).send().await
}

async fn user(client: &reqwest::Client) -> reqwest::Result<reqwest::Response> {
    let mut url = reqwest::Url::parse("https://api.github.com/authorizations").unwrap();
    url.set_path("/user");
    client.get(url).send().await
}
