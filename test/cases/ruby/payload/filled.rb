require 'httparty'

# What a hash is given by methods of its own, and in the block of `tap`.
def stored(id, secret)
  data = { note: 'a tool' }
  data.store(:client_secret, secret)
  HTTParty.put("https://api.github.com/authorizations/clients/#{id}", body: data.to_json)
end

def updated(id, secret)
  data = { note: 'a tool' }
  data.update(client_secret: secret)
  HTTParty.put("https://api.github.com/authorizations/clients/#{id}", body: data.to_json)
end

# A method of a hash that was made by another sees what was written to it since.
def merged(id, secret)
  data = { note: 'a tool' }.merge(scopes: ['everything'])
  data[:client_secret] = secret
  HTTParty.put("https://api.github.com/authorizations/clients/#{id}", body: data.to_json)
end

def tapped(id, secret)
  data = { note: 'a tool' }.tap { |it| it[:client_secret] = secret }
  HTTParty.put("https://api.github.com/authorizations/clients/#{id}", body: data.to_json)
end
