# Whoever calls it hands the client in.
def token_for(client, code)
  client.create_authorization(scopes: %w[repo gist], note: 'by its fields', headers: { 'X-GitHub-OTP' => code })
end

def account_for(user, auth)
  user.create_authorization(provider: auth.provider, uid: auth.uid)
end

# A library for another service may be made after the one for GitHub.
orchard = Orchard::Client.new(login: 'ada', password: ENV['ORCHARD_PASSWORD'])
orchard.create_authorization(scopes: ['trees'], note: 'Harvest')
Orchard.client(login: 'ada').create_authorization(scopes: ['trees'], note: 'Harvest', headers: { 'X-Orchard-OTP' => code })
