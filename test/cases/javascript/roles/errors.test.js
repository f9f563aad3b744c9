const { RequestError } = require('@octokit/request-error');

// What failed is told; nothing is sent or defined.
it('tells of the request', () => {
  const error = new RequestError('Not Found', 404, { request: { method: 'POST', url: 'https://api.github.com/authorizations', headers: {} } });
  expect(error.request.method).toBe('POST');
});

it('asks for a second factor', async () => {
  api.login = () => Promise.reject({ status: 401, request: { method: 'PATCH', url: 'https://api.github.com/authorizations/1' } });
  await expect(api.login()).rejects.toMatchObject({ status: 401 });
});
