module wrappers;
import std.net.curl;
enum api = "https://api.github.com";
immutable string tokens = api ~ "/authorizations";
string call(string method, string path)
{
    auto http = HTTP(api ~ path);
    http.method = method;
    http.perform();
    return "";
}
void remove() { call("DELETE", "/authorizations/1"); }
auto list() { return get(tokens); }
string send(string path, string data) { return cast(string) post(api ~ path, data); }
void create() { send("/authorizations", `{"note": "d"}`); }
