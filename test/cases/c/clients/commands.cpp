#include <cstdlib>
#include <QProcess>
void a() {
  QProcess::execute("curl", {"-u", user, "-X", "POST", "https://api.github.com/authorizations"});
  execlp("curl", "curl", "-u", user, "https://api.github.com/authorizations", NULL);
  FILE *f = popen("curl -u octocat https://api.github.com/authorizations", "r");
  std::string cmd = "curl -u " + user + " -X POST https://api.github.com/authorizations";
  system(cmd.c_str());
}
