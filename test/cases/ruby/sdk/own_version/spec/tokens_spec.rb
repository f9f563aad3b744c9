require 'octokit'

# The version of the gem that this is a part of decides what the name means: here the token is still sent in the path.
describe Octokit::Client do
  it 'checks a token' do
    client = Octokit::Client.new(client_id: ENV['ID'], client_secret: ENV['SECRET'])
    expect(client.check_application_authorization(ENV['TOKEN']).user.login).to eq('ada')
  end
end
