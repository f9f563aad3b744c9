// A router's table of paths, and what its own server answers.
use router::{Method, Router};

const ROUTES: &[(&str, &str)] = &[("/authorizations", "list"), ("/authorizations/:id", "one")];

fn route(method: &Method, path: &str) -> Answer {
    match (method, path) {
        (&Method::POST, "/authorizations") => create(),
        (&Method::DELETE, "/authorizations") => drop_all(),
        _ => not_found(),
    }
}
