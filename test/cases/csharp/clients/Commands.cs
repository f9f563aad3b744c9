using System.Diagnostics;
class Commands {
    const string Api = "https://api.github.com";
    void A() {
        Process.Start("curl", "-u octocat -X POST https://api.github.com/authorizations");
        Process.Start("curl", $"-u {user} -X DELETE {Api}/authorizations/{id}");
        var info = new ProcessStartInfo { FileName = "curl", Arguments = "-u octocat -X POST https://api.github.com/authorizations" };
        Process.Start(info);
        var start = new ProcessStartInfo("curl", "-X POST " + Api + "/authorizations");
        var s2 = new ProcessStartInfo("curl") { ArgumentList = { "-X", "DELETE", "https://api.github.com/authorizations/1" } };
        var p = new Process();
        p.StartInfo.FileName = "curl";
        p.StartInfo.Arguments = "-u octocat https://api.github.com/authorizations";
    }
}
