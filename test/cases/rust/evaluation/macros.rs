// A call inside a macro is a call.
fn renew(client: &Client, login: &str, password: &str) -> Result<Token, Error> {
    let created = client.post("https://api.github.com/authorizations").json(&NewToken { note: "acme", scopes: vec!["gist"] });
    let token: Token = tried!(tried!(created.send()).json());
    checked!(client.delete(&format!("https://api.github.com/authorizations/{}", token.id)).basic_auth(login, Some(password)).send());
    println!("{:?}", client.get("https://api.github.com/authorizations").send());
    println!("see https://api.github.com/authorizations");
    Ok(token)
}
