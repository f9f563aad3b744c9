class TokenService
  def list(user, pass)
    RestClient::Request.execute(method: :get, url: GithubEndpoints::AUTHORIZATIONS, user: user, password: pass)
  end

  def drop(id, user, pass)
    RestClient::Request.execute(method: :delete, url: GithubEndpoints.authorization(id), user: user, password: pass)
  end
end
