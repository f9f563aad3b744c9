import std.process;
void main() {
  execute(["curl", "-u", user, "-X", "POST", "https://api.github.com/authorizations"]);
  spawnProcess(["curl", "https://api.github.com/authorizations"]);
}
