const assert = require('assert');
const sinon = require('sinon');
const { create, github } = require('../src/create');

// POST /authorizations is what we want to see.
describe('POST /authorizations', () => {
  const request = sinon.stub();

  it('sends to https://api.github.com/authorizations', () => {
    create('note', request);
    assert.equal(request.firstCall.args[0].url, 'https://api.github.com/authorizations');
    expect(request).toHaveBeenCalledWith(expect.objectContaining({ url: 'https://api.github.com/authorizations/1' }));
    sinon.assert.calledWith(request, 'https://api.github.com/applications/grants');
    request.firstCall.args[0].url.should.equal('https://api.github.com/authorizations');
    console.log('calling https://api.github.com/authorizations');
  });

  it('stubs the library', () => {
    github.authorization = { create: sinon.stub().resolves({ token: 'x' }) };
    sinon.stub(github.authorization, 'create');
  });
});
