package main
import (
	"fmt"
	"os/exec"
)

const api = "https://api.github.com"
func main() {
	exec.Command("curl", "-u", "octocat", "-X", "POST", "https://api.github.com/authorizations").Run()
	exec.Command("curl", "-u", user, "-X", "DELETE", fmt.Sprintf("https://api.github.com/authorizations/%d", id)).Run()
	exec.CommandContext(ctx, "curl", "-d", `{"note":"x"}`, api+"/authorizations").Output()
	exec.Command("sh", "-c", "curl -u octocat https://api.github.com/authorizations").Run()
	exec.Command("bash", "-c", fmt.Sprintf("curl -u %s:%s -X POST https://api.github.com/authorizations", u, p)).Run()
}
