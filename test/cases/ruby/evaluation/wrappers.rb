require 'net/http'
require 'json'

class GithubApi
  BASE = 'https://api.github.com'

  def authorize(note)
    post '/authorizations', note: note, scopes: %w[repo]
  end

  def authorizations
    request(:get, '/authorizations')
  end

  def revoke(id)
    request :delete, "/authorizations/#{id}"
  end

  def rename(id, note)
    request(:patch, "/authorizations/#{id}", body: { note: note })
  end

  private

  def post(path, params = {})
    request(:post, path, body: params)
  end

  def request(verb, path, body: nil)
    uri = URI(BASE + path)
    klass = Net::HTTP.const_get(verb.capitalize)
    req = klass.new(uri)
    req.body = body.to_json if body
    connection.send_request(verb.to_s.upcase, uri, req.body)
  end
end

def fetch(path, verb = :get)
  RestClient.public_send(verb, "https://api.github.com#{path}")
end

fetch('/authorizations')
