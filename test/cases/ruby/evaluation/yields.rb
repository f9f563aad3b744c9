require 'net/http'

# Only the block says how the address is asked for.
def looped(address)
  uri = URI(address)
  request = yield uri
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
end

def create(user, word)
  looped('https://api.github.com/authorizations') do |uri|
    request = Net::HTTP::Post.new(uri.path)
    request.basic_auth(user, word)
    request.body = '{"note": "yields"}'
    request
  end
end

looped('https://pay.example.com/authorizations') { |uri| Net::HTTP::Post.new(uri.path) }
