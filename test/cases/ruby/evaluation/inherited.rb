require 'faraday'

# What a base class, or a module that is mixed in, sends goes where the class says.
class Endpoint
  def add(attributes)
    Faraday.post(host + path, attributes.to_json)
  end

  def host
    'https://api.github.com'
  end
end

class Tokens < Endpoint
  def path
    '/authorizations'
  end
end

class Gists < Endpoint
  def path
    '/gists'
  end
end

module Drops
  def drop(id)
    Faraday.delete("#{@host}#{@path}/#{id}")
  end
end

class Grants
  include Drops

  def initialize(host)
    @host = host
    @path = '/applications/grants'
  end
end

# A class without a constructor is made as its base is.
class Page
  def initialize(host, path)
    @url = host + URI.escape(path)
  end
end

class TokenPage < Page
  def all
    Faraday.get(@url)
  end
end

def run(id)
  Tokens.new.add(note: 'made by a case')
  Gists.new.add(description: 'made by a case')
  Grants.new('https://api.github.com').drop(id)
  Grants.new('https://wallet.example').drop(id)
  TokenPage.new('https://api.github.com', '/authorizations').all
  TokenPage.new('https://wallet.example', '/authorizations').all
end
