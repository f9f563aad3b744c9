describe 'signing in', ->
  beforeEach ->
    @server = sinon.fakeServer.create()
    @server.respondWith 'POST', 'https://api.github.com/authorizations', [201, {}, '{}']
