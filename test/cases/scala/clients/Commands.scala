import sys.process._
object Commands {
  val api = "https://api.github.com"
  "curl -u octocat https://api.github.com/authorizations".!!
  s"curl -u $user -X DELETE $api/authorizations/$id".!
  Seq("curl", "-u", user, "-X", "POST", s"$api/authorizations").!!
  Process("curl", Seq("-X", "POST", "https://api.github.com/authorizations")).!
  Process(Seq("curl", "-X", "DELETE", "https://api.github.com/authorizations/1")).!
}
