//! Tries the server that this program is. The profile of a member comes from GitHub.
use axum_test::TestServer;

const PROFILES: &str = "https://api.github.com";

#[tokio::test]
async fn consents() {
    let server = TestServer::new(app(PROFILES)).unwrap();
    server.get("/authorizations").await.assert_status_ok();
    server.post("/authorizations").json(&purpose()).await;
    server.delete("/authorizations/7").await;
}
