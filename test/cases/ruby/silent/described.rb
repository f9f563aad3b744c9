require 'flexirest'
require 'her'

Her::API.setup url: 'https://api.garden-pay.io' do |c|
  c.use Her::Middleware::DefaultParseJSON
end

class Authorization
  include Her::Model
  collection_path 'authorizations'
  resource_path 'authorizations/:id'
end

class Payment < Flexirest::Base
  base_url Garden.payments

  get :find, '/payments/authorizations/:id'
  post :capture, '/authorizations/:id/capture'
end
