use actix_web::{get, post, web, App, HttpResponse, Responder};
use axum::{routing, Router};

#[get("/authorizations")]
async fn list() -> impl Responder {
    HttpResponse::Ok()
}

#[post("/authorizations")]
async fn create() -> impl Responder {
    HttpResponse::Created()
}

fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/authorizations/{id}").route(web::get().to(list)));
    let _app = App::new().route("/authorizations", web::post().to(create));
    let _router: Router = Router::new().route("/authorizations", routing::get(list).post(create));
}

#[tokio::test]
async fn answers() {
    let request = axum::http::Request::builder().method("GET").uri("/authorizations").body(()).unwrap();
    app().oneshot(request).await.unwrap();
}
