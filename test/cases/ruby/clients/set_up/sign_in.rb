require_relative 'clients'

class SignIn
  def initialize(http = Clients.tokens)
    @http = http
  end

  def create(note)
    @http.post('/authorizations', { note: note, scopes: ['repo'] }.to_json)
  end
end

class Cashier
  def initialize(http = Clients.payments)
    @http = http
  end

  def authorize(note)
    @http.post('/authorizations', { note: note, scopes: ['sale'] }.to_json)
  end
end

class Renewal < Tokens
  def call(note)
    self.class.post('/authorizations', body: { note: note, scopes: ['repo'] }.to_json)
  end
end

class Refund < Payments
  def call(note)
    self.class.post('/authorizations', body: { note: note, scopes: ['sale'] }.to_json)
  end
end

Tokens.post('/authorizations', body: { note: 'garden', scopes: ['repo'] })
Payments.post('/authorizations', body: { note: 'tulips', scopes: ['sale'] })
