# Whoever calls it hands the client in.
def token_for(client, code)
  client.create_authorization(scopes: %w[repo gist], note: 'by its fields', headers: { 'X-GitHub-OTP' => code })
end

def account_for(user, auth)
  user.create_authorization(provider: auth.provider, uid: auth.uid)
end
