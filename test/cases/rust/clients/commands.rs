use std::process::Command;
fn main() {
    Command::new("curl").args(["-u", "octocat", "-X", "POST", "https://api.github.com/authorizations"]).output().unwrap();
    Command::new("curl").args(&["-u", user, "-X", "DELETE", &format!("https://api.github.com/authorizations/{}", id)]).status().unwrap();
    let out = Command::new("curl")
        .arg("-X").arg("DELETE")
        .arg(format!("https://api.github.com/authorizations/{}", id))
        .arg("-u").arg(&user)
        .output();
    Command::new("sh").arg("-c").arg("curl -u octocat https://api.github.com/authorizations").output();
    Command::new("gh").args(["api", "-X", "POST", "/authorizations"]).output();
}
