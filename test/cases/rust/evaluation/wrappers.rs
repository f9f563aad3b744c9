use reqwest::{Client, Method, Response};
use serde_json::{json, Value};

pub struct Hub {
    client: Client,
}

impl Hub {
    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> reqwest::Result<Response> {
        self.client.request(method, format!("{}{}", ROOT, path)).json(&body).send().await
    }

    pub async fn create(&self, note: &str) -> reqwest::Result<Response> {
        self.send(Method::POST, "/authorizations", Some(json!({ "note": note, "scopes": ["repo"] }))).await
    }

    pub async fn remove(&self, id: u64) -> reqwest::Result<Response> {
        self.send(Method::DELETE, &format!("/authorizations/{}", id), None).await
    }
}

const ROOT: &str = "https://api.github.com";

fn endpoint(path: &str) -> String {
    format!("{}/{}", ROOT, path)
}

pub fn list() -> reqwest::Result<reqwest::blocking::Response> {
    reqwest::blocking::get(endpoint("authorizations"))
}

pub fn me() -> reqwest::Result<reqwest::blocking::Response> {
    reqwest::blocking::get(endpoint("user"))
}
