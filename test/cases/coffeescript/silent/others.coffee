request = require 'request'
app = require('express')()

request.post "https://api-m.paypal.com/v2/payments/authorizations/#{id}/capture", done
request.get 'https://api.stripe.com/v1/issuing/authorizations', done
request.post 'https://id.acme.example/authorizations', done
request.del "https://api.github.com/applications/#{id}/token", done
app.post '/authorizations', (req, res) -> res.sendStatus 201

# A page's own server.
$.post '/authorizations', card: 3, amount: 10
$.ajax '/authorizations/3', type: 'DELETE'
