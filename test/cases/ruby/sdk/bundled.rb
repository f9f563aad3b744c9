# Bundler requires the library: no file says so.
class TokensController < ApplicationController
  def create
    github = Github.new(basic_auth: "#{params[:login]}:#{params[:password]}")
    token = github.oauth.create(scopes: ['repo'], note: 'bundled')
    session[:token] = token.token
  end

  def destroy
    Github::Client.new(token: session[:token]).oauth.app.revoke(ENV['CLIENT_ID'], session[:token])
  end

  def index
    @tokens = Oauth.create(user: current_user)
    @grants = current_user.oauth.create(scopes: ['read'])
  end
end
