"""The caller knows the path of a command that is one text."""
import subprocess

API = "https://api.github.com"


def fetch(path):
    return subprocess.check_output("curl -s " + API + path, shell=True)


def send(path, data):
    return subprocess.check_output("curl -s -u '%s' -d '%s' %s%s" % (USER, data, API, path), shell=True)


def call(method, path):
    command = f"curl -s -X {method} -u {USER} {API}{path} | jq ."
    return subprocess.run(command, shell=True)


def shown(path):
    print("curl -s " + API + path)


fetch("/authorizations")
send("/authorizations", '{"note": "build", "scopes": ["repo"]}')
call("DELETE", "/authorizations/12")
shown("/authorizations")
fetch("/user")
