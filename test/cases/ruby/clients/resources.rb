require 'rest_client'

github = RestClient::Resource.new('https://api.github.com', user: name, password: secret)
made = github['authorizations'].post({ note: 'garden', scopes: ['repo'] }.to_json, content_type: :json)
github["authorizations/#{made['id']}"].delete
github["applications/#{CLIENT}/tokens"][token].get

tokens = RestClient::Resource.new('https://api.github.com/authorizations', name, secret)
tokens.get
tokens.post({ note: 'garden' }.to_json)
tokens['clients'][CLIENT].put({ client_secret: secret }.to_json)

shop = RestClient::Resource.new('https://api-m.paypal.com/v2/payments')
shop["authorizations/#{made['id']}"].get
own = RestClient::Resource.new(ENV['GARDEN_URL'])
own['authorizations'].get
