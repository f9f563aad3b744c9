class GithubEndpoints
  AUTHORIZATIONS = 'https://api.github.com/authorizations'
  def self.authorization(id)
    "#{AUTHORIZATIONS}/#{id}"
  end
end
