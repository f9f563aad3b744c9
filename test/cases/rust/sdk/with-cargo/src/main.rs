use roctogen::auth::Auth;
use roctogen::endpoints::{apps, oauth_authorizations};
use roctogen::models::PostOauthAuthorizationsCreateAuthorization;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let auth = Auth::None;
    let tokens = oauth_authorizations::new(&auth);
    tokens.create_authorization(PostOauthAuthorizationsCreateAuthorization { note: Some("tool".to_string()), scopes: Some(vec!["gist".to_string()]), ..Default::default() })?;
    tokens.delete_authorization(7)?;
    apps::new(&auth).check_authorization("0123456789abcdef0123", "token")?;
    apps::new(&auth).check_token("0123456789abcdef0123", body)?;
    Ok(())
}
