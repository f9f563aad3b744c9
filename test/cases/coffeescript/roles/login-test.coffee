nock = require 'nock'

nock('https://api.github.com').post('/authorizations').reply 201, {}
