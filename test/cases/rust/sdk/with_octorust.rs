use octorust::{auth::Credentials, types::{AuthorizationsCreateRequest}, Client};

async fn tokens(user: &str) -> anyhow::Result<()> {
    let github = Client::new(String::from(user), Credentials::Token(String::new()))?;
    github.oauth_authorizations().list_all_authorizations("").await?;
    github.oauth_authorizations().create_authorization(&AuthorizationsCreateRequest { note: "release".to_string(), scopes: vec!["repo".to_string()] }).await?;
    github.oauth_authorizations().delete_grant(7).await?;
    github.apps().get_authenticated().await?;
    github.users().get_authenticated().await?;
    Ok(())
}
