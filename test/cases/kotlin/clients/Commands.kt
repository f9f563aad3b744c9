class Commands {
  fun a() {
    ProcessBuilder("curl", "-u", user, "-X", "POST", "https://api.github.com/authorizations").start()
    ProcessBuilder(listOf("curl", "-X", "DELETE", "https://api.github.com/authorizations/$id")).start()
    Runtime.getRuntime().exec("curl -u octocat https://api.github.com/authorizations")
  }
}
