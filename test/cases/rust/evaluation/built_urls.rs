use reqwest::blocking::get;
use url::Url;

const API: &str = "https://api.github.com";
static TOKENS: &str = "/authorizations";

struct Tokens {
    base: String,
    http: reqwest::blocking::Client,
}

impl Tokens {
    const ENDPOINT: &'static str = "https://api.github.com/authorizations";

    fn new() -> Self {
        Tokens { base: API.to_string(), http: reqwest::blocking::Client::new() }
    }

    fn of_field(&self, id: u64) {
        let _ = self.http.get(&format!("{}/authorizations/{}", self.base, id)).send();
    }

    fn of_constant(&self) {
        let _ = self.http.get(Self::ENDPOINT).send();
    }

    fn of_parts(&self, client_id: &str, token: &str) {
        let _ = self.http.get(API.to_owned() + TOKENS).send();
        let _ = self.http.get([API, "applications", "grants"].join("/")).send();
        let _ = self.http.get(&format!("{base}/applications/{client_id}/tokens/{token}", base = API)).send();
        let _ = get(concat!("https://api.github.com", "/authorizations"));
    }

    fn of_url(&self) -> Result<(), url::ParseError> {
        let url = Url::parse(API)?.join("authorizations")?;
        let _ = self.http.get(url).send();
        Ok(())
    }

    fn step_by_step(&self, id: Option<u64>) {
        let mut target = String::from("https://api.github.com");
        target.push_str("/authorizations");
        if let Some(id) = id {
            target += &format!("/{}", id);
        }
        let _ = self.http.get(&target).send();
    }
}
