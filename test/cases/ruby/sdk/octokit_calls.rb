require 'octokit'

client = Octokit::Client.new(login: 'me', password: 'secret')
client.authorizations.each { |a| client.delete_authorization(a.id) if a.note == 'old' }
client.create_authorization(scopes: ['repo'], note: 'new', headers: { 'X-GitHub-OTP' => '123456' })
client.create_authorization idempotent: true, client_id: ENV['ID'], client_secret: ENV['SECRET'], scopes: %w(user)
client.create_authorization(:idempotent => true, :client_id => ENV['ID'], :client_secret => ENV['SECRET'], :fingerprint => 'laptop')
client.update_authorization(12, add_scopes: ['gist'])
client.authorization(12)

class Login
  def client
    @client ||= Octokit::Client.new(login: @user, password: @password)
  end

  def token
    options = { note: 'login', scopes: scopes }
    options[:headers] = { 'X-GitHub-OTP' => otp } if otp
    client.create_authorization(options)[:token]
  end
end

Octokit.authorizations
Octokit.post('/authorizations', note: 'raw')
