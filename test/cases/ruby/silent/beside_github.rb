require 'octokit'

# A user who signs in with GitHub, and has authorizations of the application's own.
class User < ApplicationRecord
  has_many :authorizations
  has_one :authorization

  def client
    @client ||= Octokit::Client.new(access_token: authorization.token)
  end

  def link(auth)
    create_authorization(provider: auth.provider, uid: auth.uid)
    user = User.find_by(login: client.user.login)
    user.create_authorization(provider: 'github')
    user.update_authorization 3, provider: 'github'
  end
end
