import Requests: post

body = Dict{String,Any}("scopes" => "repo", "note" => "harbour", "colour" => "red")
post("https://api.github.com/authorizations"; json = body, headers = Dict("X-GitHub-OTP" => otp))

post(URI("https://api.github.com/authorizations"); json = Dict("scopes" => ["repo"], "note" => "harbour"))
