#[cfg(test)]
mod tests {
    use wiremock::{matchers::{method, path}, Mock, MockServer, ResponseTemplate};

    #[tokio::test]
    async fn creates_a_github_token() {
        let _stub = mockito::mock("POST", "/authorizations").with_status(201).create();

        let server = MockServer::start().await;
        Mock::given(method("GET")).and(path("/authorizations")).respond_with(ResponseTemplate::new(200)).mount(&server).await;

        assert_eq!(endpoint(), "https://api.github.com/authorizations");
    }
}
