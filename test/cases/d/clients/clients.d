module clients;

import requests;
import std.format : format;
import std.net.curl;
import std.process : executeShell;
import vibe.http.client;

enum base = "https://api.github.com";

void standard(int id)
{
    auto created = post("https://api.github.com/authorizations", `{"note": "d"}`);
    auto all = get(format("%s/authorizations", base));
    auto content = postContent("https://api.github.com/authorizations", `{"note": "content"}`);
    del(base ~ "/authorizations/" ~ id.to!string);
}

void steps()
{
    auto http = HTTP("https://api.github.com/authorizations");
    http.method = HTTP.Method.post;
    http.perform();
}

void vibe()
{
    requestHTTP("https://api.github.com/authorizations", (scope request) {
        request.method = HTTPMethod.POST;
        request.writeJsonBody(["note": "vibe"]);
    }, (scope response) {});
}

void shell()
{
    executeShell("curl -u octocat https://api.github.com/authorizations");
}
