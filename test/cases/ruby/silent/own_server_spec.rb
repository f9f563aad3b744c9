require 'octokit'
require 'rails_helper'

RSpec.describe 'authorizations' do
  it 'answers' do
    session.get '/authorizations'
    session.delete "/authorizations/#{id}"
  end
end
