// A path that is made longer.
async fn forget(client: &reqwest::Client, number: u64) {
    let mut place = Url::parse("https://api.github.com").unwrap();
    place.set_path(&format!("{}authorizations/{}", place.path(), number));
    client.delete(place).send().await;
}

async fn other(client: &reqwest::Client, number: u64) {
    let mut place = Url::parse("https://api.github.com/repos").unwrap();
    place.set_path(&format!("{}/authorizations/{}", place.path(), number));
    client.delete(place).send().await;
}
