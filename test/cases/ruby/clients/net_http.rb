require 'net/http'
require 'json'
require 'uri'

def create(user, password, otp = nil)
  uri = URI('https://api.github.com/authorizations')
  http = Net::HTTP.new(uri.host, uri.port)
  http.use_ssl = true

  request = Net::HTTP::Post.new(uri.request_uri, 'Content-Type' => 'application/json')
  request.basic_auth user, password
  request['X-GitHub-OTP'] = otp if otp
  request.body = { scopes: %w[repo gist], note: 'release script' }.to_json
  JSON.parse(http.request(request).body)['token']
end

def listed(user, password)
  uri = URI.parse('https://api.github.com/authorizations')
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) do |http|
    req = Net::HTTP::Get.new(uri)
    req.basic_auth(user, password)
    http.request(req)
  end
end

def removed(id)
  Net::HTTP.start('api.github.com', 443, use_ssl: true) { |http| http.delete("/authorizations/#{id}") }
end

def straight
  Net::HTTP.get(URI('https://api.github.com/authorizations'))
  Net::HTTP.post(URI('https://api.github.com/authorizations'), '{"scopes": ["repo"], "note": "x"}', 'Authorization' => 'Basic eA==')
  Net::HTTP.post_form(URI('https://api.github.com/authorizations'), 'note' => 'form')
end
