use reqwest::{header::HeaderMap, Client, Method};
use serde::Serialize;
use serde_json::json;

#[derive(Serialize)]
struct NewToken<'a> {
    note: &'a str,
    scopes: Vec<String>,
    #[serde(rename = "note_url")]
    url: Option<String>,
}

async fn create(user: &str, password: &str, otp: &str) -> Result<String, reqwest::Error> {
    let client = Client::new();
    let body = NewToken { note: "release", scopes: vec!["repo".to_string()], url: None };
    client
        .post("https://api.github.com/authorizations")
        .basic_auth(user, Some(password))
        .header("X-GitHub-OTP", otp)
        .json(&body)
        .send()
        .await?
        .text()
        .await
}

async fn others(client: &Client, id: u64, headers: HeaderMap) -> anyhow::Result<()> {
    client.get("https://api.github.com/authorizations").headers(headers).send().await?;
    client.request(Method::PATCH, &format!("https://api.github.com/authorizations/{}", id)).json(&json!({ "add_scopes": ["gist"] })).send().await?;
    let response = reqwest::blocking::Client::new().delete(&format!("https://api.github.com/authorizations/{id}")).send()?;
    reqwest::get("https://api.github.com/applications/grants").await?;
    let request = client.put("https://api.github.com/authorizations/clients/0123456789abcdef0123").body(r#"{"client_secret": "", "scopes": []}"#).build()?;
    client.execute(request).await?;
    Ok(())
}
