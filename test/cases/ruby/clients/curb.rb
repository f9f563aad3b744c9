require 'curb'

def sign_in(user, password)
  easy = Curl::Easy.new('https://api.github.com/authorizations')
  easy.http_auth_types = :basic
  easy.username = user
  easy.http_post({ note: 'orchard', scopes: ['repos'] }.to_json)
  JSON.parse(easy.body_str)
end

def sign_in_at_once(json)
  Curl::Easy.http_post('https://api.github.com/authorizations', json) { |easy| easy.headers['X-GitHub-OTP'] = ask }
end

def drop(id)
  Curl::Easy.new("https://api.github.com/authorizations/#{id}").http_delete
end

def all
  easy = Curl::Easy.new('https://api.github.com/authorizations')
  easy.perform
  easy.body_str
end

def capture(id)
  Curl::Easy.new("https://api.sandbox.paypal.com/v2/payments/authorizations/#{id}").http_post('{}')
end
