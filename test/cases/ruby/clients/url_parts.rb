require 'net/http'

def remove(user, password, number)
  uri = URI.parse("https://api.github.com/authorizations/#{number}")
  http = Net::HTTP.new(uri.host, uri.port)
  request = Net::HTTP::Delete.new(uri.request_uri)
  request.basic_auth(user, password)
  http.request(request)
end

def check(host, client, token)
  uri = URI("https://#{host}/api/v3/applications/#{client}/tokens/#{token}?page=1")
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(Net::HTTP::Get.new(uri.path)) }
end

def pay(number)
  uri = URI("https://api.paypal.com/v2/payments/authorizations/#{number}")
  Net::HTTP.start(uri.host) { |http| http.request(Net::HTTP::Get.new(uri.path)) }
end
