require 'faraday'

# A connection to one address, which a verb alone sends to.
class Visitor
  def initialize(app, token)
    @address = "https://#{app.id}:#{app.secret}@api.github.com/applications/#{app.id}/tokens/#{token}"
  end

  def known?
    connection.get.status == 200
  end

  def renew
    connection.post.body
  end

  def connection
    Faraday.new(@address)
  end
end

def tokens
  line = link
  line.get
end

def link
  Faraday::Connection.new('https://api.github.com/authorizations')
end

def settings
  shelf = Cabinet.new('https://api.github.com/meta')
  shelf.get
end
