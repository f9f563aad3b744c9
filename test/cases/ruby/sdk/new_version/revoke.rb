require 'octokit'

client = Octokit::Client.new(client_id: ENV['ID'], client_secret: ENV['SECRET'])
client.revoke_all_application_authorizations
