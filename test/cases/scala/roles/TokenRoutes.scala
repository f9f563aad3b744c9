package shed

// Pairs of a method and a path, in both spellings.
object TokenRoutes {
  val host = "https://api.github.com"

  def routeOf(step: Step): (String, String) = step match {
    case SignIn => ("POST", "/authorizations")
    case Forget(id) => "DELETE" -> s"/authorizations/$id"
  }
}
