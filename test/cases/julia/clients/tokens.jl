module Tokens

using HTTP, JSON
import Base64: base64encode

const API = "https://api.github.com"
const ASK = Dict("scopes" => ["repo"], "note" => "harbour", "note_url" => "https://harbour.example/help")

# A literal, a joined and a filled-in address.
all() = HTTP.get("https://api.github.com/authorizations")
made(headers) = HTTP.post(API * "/authorizations", headers, JSON.json(ASK))
dropped(id) = HTTP.delete("$API/authorizations/$id")
changed(id::Int; headers = [])::HTTP.Response = HTTP.request("PATCH", "$(API)/authorizations/$(id)", headers, JSON.json(Dict("add_scopes" => ["gist"])))

function send(method::String, path::String, data=nothing; user="")
    url = string(API, "/", path)
    auth = "Basic " * base64encode(user)
    r = HTTP.request(method, url, ["Authorization" => auth], data === nothing ? "" : JSON.json(data))
    if r.status != 200
        error("refused: $(r.status)")
    end
    return JSON.parse(String(r.body))
end

function app_token(client, secret)
    send("PUT", "authorizations/clients/$client", Dict(:client_secret => secret, :scopes => ["repo"]))
end

curl(url::AbstractString, opts::Cmd=``) = read(`curl -s -S $opts $url`, String)
old(user) = read(`curl -s -u $user -d '{"scopes":["repo"],"note":"harbour"}' https://api.github.com/authorizations`, String)

function revoke(client, token)
    names = ["applications", client, "tokens", token]
    HTTP.delete(API * "/" * join(names, "/"))
end

end # module
