require 'flexirest'
require 'her'

# Classes that say which requests their objects send.
class Token < Flexirest::Base
  base_url 'https://api.github.com'
  request_body_type :json

  get :all, '/authorizations'
  get :find, '/authorizations/:id'
  post :create, '/authorizations'
  put :for_app, '/authorizations/clients/:client_id'
  delete :remove, '/authorizations/:id', timeout: 5
  get :plots, '/user/repos'
end

Her::API.setup url: 'https://api.github.com' do |c|
  c.use Her::Middleware::DefaultParseJSON
end

class Grant
  include Her::Model
  collection_path 'applications/grants'
end

class Payment < Flexirest::Base
  base_url 'https://api.garden-pay.io'

  get :all, '/authorizations'
  post :create, '/authorizations'
end
