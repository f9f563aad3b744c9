import Alamofire

// A router whose cases give a path and what goes with it; the method is told by a property of its own.
enum ShelfRouter: URLRequestConvertible {
  static let root = "https://api.github.com"
  case Make(String)
  case Drop(Int)
  case Me

  var method: Alamofire.Method {
    switch self {
    case .Make: return .POST
    case .Drop: return .DELETE
    case .Me: return .GET
    }
  }

  var URLRequest: NSMutableURLRequest {
    let route: (path: String, parameters: [String: AnyObject]?) = {
      switch self {
      case .Make(let note):
        return ("/authorizations", ["note": note, "scopes": ["repo"]])
      case .Drop(let id):
        return ("/authorizations/\(id)", nil)
      case .Me:
        return ("/user", nil)
      }
    }()
    let base = NSURL(string: ShelfRouter.root)!
    let request = NSMutableURLRequest(URL: base.URLByAppendingPathComponent(route.path))
    request.HTTPMethod = method.rawValue
    return Alamofire.ParameterEncoding.JSON.encode(request, parameters: route.parameters).0
  }
}

// The same of a service of its own.
enum ClinicRouter: URLRequestConvertible {
  static let root = "https://clinic.example"
  case Ask(String)

  var method: Alamofire.Method {
    switch self {
    case .Ask: return .POST
    }
  }

  var URLRequest: NSMutableURLRequest {
    let route: (path: String, parameters: [String: AnyObject]?) = {
      switch self {
      case .Ask(let patient): return ("/authorizations", ["patient": patient])
      }
    }()
    let request = NSMutableURLRequest(URL: NSURL(string: ClinicRouter.root)!.URLByAppendingPathComponent(route.path))
    request.HTTPMethod = method.rawValue
    return request
  }
}
