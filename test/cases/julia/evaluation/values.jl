using HTTP

# By kind of server, over a default, and out of a table.
root(host) = host == "github.com" ? "https://api.github.com" : "https://$host/api/v3"
const BASE = get(ENV, "GITHUB_API", "https://api.github.com")
const PATHS = Dict(:list => "/authorizations", :grants => "/applications/grants")

grants() = HTTP.get(BASE * PATHS[:grants])
list(host) = HTTP.get(root(host) * "/authorizations"; headers = ["Accept" => "application/json"])

function drop(ids::Vector{Int}; base = BASE)
    for id in ids
        HTTP.request("DELETE", joinpath(base, "authorizations", string(id)))
    end
    last = ids[end]
    HTTP.delete("$base/authorizations/$last")
end

clean(id) = begin
    url = "https://api.github.com/applications/grants/$id"
    HTTP.delete(url)
end
