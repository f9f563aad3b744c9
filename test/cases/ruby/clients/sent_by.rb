require 'net/http'

def create(user)
  http = Net::HTTP.new('git.garden.example', 443)
  request = Net::HTTP::Post.new('/api/v3/authorizations')
  http.request(request)
end

def list(user)
  request = Net::HTTP::Get.new('/authorizations')
  Net::HTTP.new('api.github.com', 443).request(request)
end

def pay(number)
  http = Net::HTTP.new('api.paypal.com', 443)
  http.request(Net::HTTP::Get.new("/authorizations/#{number}"))
end
