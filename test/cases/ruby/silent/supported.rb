require 'octokit'

client = Octokit::Client.new(client_id: 'id', client_secret: 'secret')
client.check_token('t')
client.delete_app_token('t')
client.delete_app_authorization('t')
Octokit::EnterpriseAdminClient.new.create_impersonation_token('me')
client.post "applications/#{client.client_id}/token", access_token: 't'
client.delete("applications/#{client.client_id}/grant")
Octokit.post 'admin/users/me/authorizations'

def authorize(request)
  request.authorization
  headers.authorization 'Bearer x'
end
