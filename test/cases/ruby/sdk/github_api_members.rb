require 'github_api'

class Account
  def github
    @github ||= Github.new(basic_auth: 'visitor:pear')
  end

  def tokens
    own = github.authorizations
    own.list
  end

  def print
    p github.authorizations
  end
end
