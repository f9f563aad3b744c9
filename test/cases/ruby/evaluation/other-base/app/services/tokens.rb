class Tokens
  def issue
    Faraday.post('/authorizations', { scopes: ['repo'], note: 'garden' }.to_json)
  end
end
