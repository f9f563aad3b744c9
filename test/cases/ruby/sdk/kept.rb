require 'octokit'

class Vault
  def create_authorization(amount)
    write(amount)
  end
end

# What is given back where it is there already is what an earlier call made.
class Shop
  def client
    return @client if @client

    @client = Vault.new
  end

  def hold(amount)
    client.create_authorization(amount)
  end
end

class Release
  def client
    return @client if @client

    @client = Octokit::Client.new(login: 'me', password: secret)
  end

  def token
    client.create_authorization(scopes: ['repo'], note: 'release')
  end
end
