// Every tool that stands in for a server, by what its lines say. Nothing here sends a request.
const { expect } = require('chai');
const td = require('testdouble');

const LIST = 'https://api.github.com/authorizations';

describe('signing in', () => {
  beforeEach(inject(($httpBackend) => {
    $httpBackend.expectPOST(LIST).respond(201, { token: 'x' });
    $httpBackend.whenGET(LIST).respond([]);
    $httpBackend.when('DELETE', `${LIST}/1`).respond(204);
  }));

  it('answers for Angular', inject([HttpTestingController], (backend) => {
    backend.expectOne({ method: 'POST', url: LIST }).flush({});
  }));

  it('answers for sinon', () => {
    const server = sinon.fakeServer.create();
    server.respondWith('POST', LIST, [201, {}, '{"token":"x"}']);
    sinon.stub(http, 'post').withArgs(LIST).yields(null, { statusCode: 201 });
    expect(http.post).to.have.been.calledWith(LIST);
    assert.deepEqual(http.post.lastCall.args[0], { method: 'POST', url: LIST, json: true });
  });

  it('answers for jest', () => {
    when(fetch).calledWith(LIST).mockResolvedValue({});
    expect(fetch).toHaveBeenCalledWith(LIST, expect.anything());
    expect(calls).toEqual([{ method: 'POST', url: LIST }]);
  });

  it('answers for testdouble', () => {
    td.when(http.post(LIST)).thenResolve({ token: 'x' });
    td.when(octokit.oauthAuthorizations.listAuthorizations()).thenResolve({ data: [] });
  });

  it('answers in a browser', () => {
    cy.route('GET', LIST, []);
    new Pretender(function routes() {
      this.post(LIST, () => [201, {}, '{}']);
    });
    server.delete(`${LIST}/:id`, () => ({}));
  });

  it('answers whoever it is', () => {
    scope.put('https://api.github.com/authorizations/clients/abc').reply(200, {});
  });
});

// A promise that is waited for is a request all the same.
module.exports = () => Q.when(http.post(LIST, { note: 'x' })).then((answer) => answer.token);
