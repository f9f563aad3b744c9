use serde_json::json;
use std::collections::HashMap;

const URL: &str = "https://api.github.com/authorizations";

fn faults(client: &reqwest::blocking::Client, note: String, extra: serde_json::Value) -> reqwest::Result<()> {
    // A string for a list.
    client.post(URL).json(&json!({ "note": note, "scopes": "repo" })).send()?;

    // Nearly a parameter.
    let mut map = HashMap::new();
    map.insert("note", "a");
    map.insert("note_uri", "https://example.com");
    client.post(URL).json(&map).send()?;

    // A number for a string.
    client.post(URL).body(r#"{"note": 7}"#).send()?;

    // The note that has to be there.
    client.post(URL).json(&json!({ "scopes": ["repo"] })).send()?;

    // Nearly a scope.
    client.post(URL).json(&json!({ "note": "a", "scopes": ["public-repo"] })).send()?;

    // What can't be told is no fault.
    client.post(URL).json(&extra).send()?;
    Ok(())
}
