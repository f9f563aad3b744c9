module faults;

import std.net.curl;

void faults()
{
    post("https://api.github.com/authorizations", `{"note": "d", "scopes": "repo"}`);
    post("https://api.github.com/authorizations", `{"scopes": ["repo"]}`);
    post("https://api.github.com/authorizations", `{"note": "d", "scope": ["repo"]}`);
}
