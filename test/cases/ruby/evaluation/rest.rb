require 'rest-client'

module Hub
  BASE = 'https://api.github.com'

  def self.send_to(verb, *parts, body: nil)
    RestClient::Request.execute(method: verb, url: ([BASE] + parts).join('/'), payload: body)
  end

  def self.url(*parts)
    [BASE, *parts].join('/')
  end

  def self.drop(id)
    send_to(:delete, 'authorizations', id)
  end

  def self.grow(id)
    RestClient.patch(url('authorizations', id), { add_scopes: ['repo'] }.to_json)
  end
end
