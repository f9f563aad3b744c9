include("moorings.jl")
using HTTP

HTTP.post(TOKENS_URL, headers, body)
