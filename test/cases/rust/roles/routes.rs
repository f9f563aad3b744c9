// A table of routes: each is a method and a path.
use reqwest::Method;

const HOST: &str = "https://api.github.com";

enum Step {
    SignIn,
    Forget(u64),
    Whoami,
}

impl Step {
    fn route(&self) -> (Method, String) {
        match self {
            Step::SignIn => (Method::POST, "/authorizations".to_string()),
            Step::Forget(id) => (Method::DELETE, format!("/authorizations/{}", id)),
            Step::Whoami => (Method::GET, "/user".into()),
        }
    }
}
