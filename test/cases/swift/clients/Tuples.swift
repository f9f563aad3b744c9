import Foundation

let base = NSURL(string: "https://api.github.com")!

func appended() {
  let request = NSMutableURLRequest(URL: base.URLByAppendingPathComponent("authorizations"))
  request.HTTPMethod = "POST"
}

func labelled() {
  let route: (path: String, retries: Int) = ("/authorizations", 1)
  let request = NSMutableURLRequest(URL: base.appendingPathComponent(route.path))
  request.HTTPMethod = "POST"
}

func counted() {
  let route = ("/authorizations/7", 1)
  let request = NSMutableURLRequest(URL: base.appendingPathComponent(route.0))
  request.HTTPMethod = "DELETE"
}

func atOnce() {
  let path: String = { return "/applications/grants" }()
  let request = NSMutableURLRequest(URL: base.appendingPathComponent(path))
  request.HTTPMethod = "GET"
}

func elsewhere() {
  let routes: (mine: String, theirs: String) = ("/authorizations", "/issues")
  let request = NSMutableURLRequest(URL: base.appendingPathComponent(routes.theirs))
  request.HTTPMethod = "POST"
}
