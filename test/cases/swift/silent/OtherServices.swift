import Alamofire
import Vapor

func others(id: String, app: Application) throws {
    AF.request("https://api-m.paypal.com/v2/payments/authorizations/\(id)/capture", method: .post)
    AF.request("https://api.stripe.com/v1/issuing/authorizations/\(id)")
    AF.request("https://id.acme.example/authorizations", method: .post)
    AF.request("https://api.github.com/applications/\(id)/token", method: .delete)
    app.post("authorizations") { req in HTTPStatus.created }
    router.navigate("/authorizations")
    let authorizations = user.authorizations
}
