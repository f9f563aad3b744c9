require 'paypal-sdk-rest'
require 'acme-client'

class User < ApplicationRecord
  has_many :authorizations, dependent: :destroy

  def self.from_github(auth)
    user = find_by(login: auth.login) || create!
    user.authorizations.create(provider: 'github', uid: auth.uid)
    user.authorizations.where(provider: 'github').delete_all
    Authorization.find_or_create_by!(provider: 'github')
  end
end

PayPal::SDK::REST::Authorization.find('x').capture(amount: 1)
RestClient.post 'https://api.paypal.com/v1/payments/authorizations/1/capture', {}
HTTParty.get('https://api.stripe.com/v1/issuing/authorizations')
order = Acme::Client.new(private_key: key, directory: dir).new_order(identifiers: ['example.org'])
order.authorizations.each { |a| a.http.request_validation }
