# The client comes from elsewhere; what it is given tells whose it is.
class Tokens
  def initialize(remote)
    @remote = remote
  end

  def make
    @remote.create_authorization(scopes: %w[repo], note: 'depended on')
  end

  def remake(fields)
    @remote.create_authorization(fields)
  end
end
