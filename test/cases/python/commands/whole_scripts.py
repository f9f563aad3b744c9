"""set the token with

    curl -u you https://api.github.com/authorizations
"""
import subprocess

LOGIN = """set -e
cd "$HOME"
TOKEN=$(curl -s -u "$HUB_USER" -d '{"note":"build"}' https://api.github.com/authorizations | jq -r .token)
"""
subprocess.check_call(LOGIN, shell=True)

subprocess.call("if ! curl -fs -u me https://api.github.com/authorizations; then exit 1; fi", shell=True)
subprocess.run(["bash", "-c", "echo '{\"scopes\":[\"gist\"],\"note\":\"build\"}' | curl -d @- https://api.github.com/authorizations"])

# Written for people.
HELP = """No token is set. Run this:
    curl -u you https://api.github.com/authorizations
"""
print("export TOKEN=$(curl -u you https://api.github.com/authorizations)")
