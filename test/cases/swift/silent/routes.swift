import Vapor

let profiles = "https://api.github.com"

/// The consents that our own members gave; GitHub is only asked who they are.
func routes(_ app: Application, _ consents: ConsentController) throws {
    app.get("authorizations") { req in try consents.list(req) }
    app.post("authorizations", use: consents.create)
    app.delete("authorizations", ":id", use: consents.remove)
    app.get("/authorizations", use: consents.index)
    app.delete("/authorizations/:id", use: consents.remove)
}
