require 'octokit'
require 'rest-client'

client = Octokit::Client.new(login: 'octo', password: ENV['PASSWORD'])

# One of those in a list says where it is.
client.authorizations.each do |found|
  client.delete(found.url) if found.note == 'lamp'
end
client.authorizations.select { |found| found.app }.each { |found| RestClient.delete(found[:url]) }
stale = client.authorizations
stale.each { |found| RestClient.delete(found.url) }

# These are others.
client.repositories.each { |found| client.delete(found.url) }
paypal.authorizations.each { |found| RestClient.delete(found.url) }
client.delete(other.url)
