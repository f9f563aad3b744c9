require 'octokit'

def settings(code = nil)
  {}.tap do |fields|
    fields[:scopes] = %w[gist]
    fields[:note] = 'tapped'
    fields[:headers] = { 'X-GitHub-OTP' => code } if code
  end
end

client = Octokit::Client.new(login: 'lena', password: ENV['WORD'])
client.create_authorization(settings)
client.create_authorization({ note: 'kept' }.tap { |fields| fields[:scope] = ['gist'] })
client.create_authorization({ scopes: ['gist'] }.tap { |fields| puts fields })
