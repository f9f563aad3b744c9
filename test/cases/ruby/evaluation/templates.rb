# URI templates, filled before they are sent.
CLOSE = Addressable::Template.new('https://api.github.com/authorizations/{id}{?page,per_page}')

def close(id)
  Faraday.delete(CLOSE.expand('id' => id))
end

def check(client, token)
  url = URITemplate.new('https://api.github.com/applications/{client}/tokens/{token}').expand(client: client, token: token)
  RestClient.get(url.to_s)
end

def capture(id)
  RestClient.post(Addressable::Template.new('https://api.sandbox.paypal.com/v2/payments/authorizations/{id}').expand(id: id).to_s, {})
end

describe 'closing' do
  it 'asks' do
    stub_request(:delete, Addressable::Template.new('https://api.github.com/authorizations/{id}'))
  end
end

# The version of the API is a setting, as its host is.
class Versioned
  def tokens(note)
    HTTParty.post(@github_url + '/api/' + @github_api_version + '/authorizations', body: { note: note }.to_json)
    HTTParty.post("#{@orchard_url}/api/#{@version}/authorizations", body: { orgID: note }.to_json)
  end
end
