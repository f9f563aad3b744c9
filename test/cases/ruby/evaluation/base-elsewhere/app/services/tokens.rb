class Tokens
  def revoke(client_id, access_token)
    Faraday.delete("/applications/#{client_id}/tokens/#{access_token}")
  end
end
