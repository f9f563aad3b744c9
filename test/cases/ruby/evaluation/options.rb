require 'rest-client'

class Orchard
  def gate
    RestClient::Request.execute(method: :post, url: "#{@github_api}/authorizations", user: @name, password: @word, payload: { note: 'orchard' }.to_json)
  end

  def list
    @client.request(url: GITHUB_API + '/authorizations')
  end

  # What it does goes by another name.
  def plant(params)
    params[:url] = @github_api + '/authorizations'
    params[:body] = '{"note": "orchard", "scopes": ["repo"]}'
    params[:action] = 'POST'
    connection.request(params)
  end
end
