module Pear
  module Config
    AUTH_URL = 'https://api.github.com/authorizations'
  end
  NOTE = 'pear'
end
