require 'net/http'
require 'json'

def submit(address, fields)
  uri = URI.parse(address)
  request = Net::HTTP::Post.new(uri)
  request.body = fields
  Net::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(request) }
end

def sign_in
  address = 'https://api.github.com/authorizations'
  submit(address, JSON.dump('scopes' => ['gist'], 'note' => 'lamp'))
end
