use crate::config::GARDEN_URL;
use crate::config;

pub fn list(client: &reqwest::blocking::Client) -> reqwest::Result<String> {
    client.get(format!("{}/authorizations", GARDEN_URL)).send()?.text()
}

pub fn remove(client: &reqwest::blocking::Client, id: u64) -> reqwest::Result<String> {
    client.delete(&format!("{}/authorizations/{}", config::GARDEN_URL, id)).send()?.text()
}

// Another service's.
pub fn pay(client: &reqwest::blocking::Client, id: u64) -> reqwest::Result<String> {
    client.get(&format!("{}/authorizations/{}", config::PAY_URL, id)).send()?.text()
}
