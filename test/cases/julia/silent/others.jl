using HTTP, Genie, Genie.Router

# Another service, and a server's own routes.
pay(body) = HTTP.post("https://api.paypal.com/v2/payments/authorizations", [], body)
route("/authorizations", method = POST) do
    create(params())
end
route("/authorizations/:id") do; find(params(:id)); end

authorizations = Dict("authorizations" => String[])
HTTP.post("https://api.github.com/applications/$client/token", [], body)
