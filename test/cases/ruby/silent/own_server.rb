require 'sinatra'
require 'grape'

post '/authorizations' do
  json token: 'x'
end

get '/authorizations/:id' do |id|
  id
end

class Api < Grape::API
  resource :authorizations do
    get { [] }
    post '/authorizations' do
      { note: params[:note] }
    end
  end
end

class App < Sinatra::Base
  delete('/authorizations/:id') { 204 }
end

Rails.application.routes.draw do
  get '/authorizations', to: 'authorizations#index'
  post 'authorizations' => 'authorizations#create'
  resources :authorizations, only: %i[index create]
end

describe 'tokens', type: :request do
  it 'lists them' do
    get '/authorizations', params: { page: 1 }
    post '/authorizations', params: { note: 'x', scopes: ['read'] }
    expect(response).to redirect_to('/authorizations')
  end
end

class AuthorizationsControllerTest < ActionDispatch::IntegrationTest
  test 'index' do
    get '/authorizations'
    assert_response :success
  end

  def test_create
    post '/authorizations', params: { note: 'x' }
  end
end
