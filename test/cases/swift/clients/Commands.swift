import Foundation
let task = Process()
task.launchPath = "/usr/bin/curl"
task.arguments = ["-u", user, "-X", "POST", "https://api.github.com/authorizations"]
task.launch()
let p = Process()
p.executableURL = URL(fileURLWithPath: "/usr/bin/env")
p.arguments = ["curl", "-X", "DELETE", "https://api.github.com/authorizations/\(id)"]
shell("curl -u octocat https://api.github.com/authorizations")
