use reqwest::Client;

pub struct Payments {
    base_url: String,
    client: Client,
}

impl Payments {
    pub async fn capture(&self, id: &str) -> reqwest::Result<()> {
        self.client.post("https://payments.example.com/authorizations").send().await?;
        self.client.post(&format!("{}/v2/payments/authorizations/{}/capture", self.base_url, id)).send().await?;
        self.client.get("https://influx.example.com/api/v2/authorizations").send().await?;
        self.client.delete("https://api.github.com/applications/0123456789abcdef0123/token").send().await?;
        self.client.post("https://api.github.com/admin/users/octocat/authorizations").send().await?;
        let folder = std::path::Path::new("/authorizations");
        println!("{}", folder.display());
        Ok(())
    }
}
