use hyper::{Body, Method, Request};

async fn others(user: &str, password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let request = Request::builder()
        .method(Method::POST)
        .uri("https://api.github.com/authorizations")
        .header("content-type", "application/json")
        .body(Body::from(r#"{"note": "hyper", "scopes": ["repo"]}"#))?;
    hyper::Client::new().request(request).await?;

    ureq::post("https://api.github.com/authorizations").set("X-GitHub-OTP", "123456").send_json(ureq::json!({ "note": "ureq" }))?;
    ureq::request("DELETE", "https://api.github.com/authorizations/1").call()?;
    surf::get("https://api.github.com/authorizations").await?;
    isahc::post("https://api.github.com/authorizations", r#"{"note": "isahc"}"#)?;
    attohttpc::patch("https://api.github.com/authorizations/1").basic_auth(user, Some(password)).text(r#"{"note": "attohttpc"}"#).send()?;

    let octocrab = octocrab::instance();
    octocrab.delete("/authorizations/1", None::<&()>).await?;
    Ok(())
}
