const { ResponseFailure } = require('./failures');

// A request that is kept with its answer was sent elsewhere, or never.
const known = Object.assign({}, {
  request: { method: 'POST', url: 'https://api.github.com/authorizations', headers: {}, body: { note: 'kept' } },
  response: { status: 200, headers: {}, data: {} },
});
const seen = [{
  req: { method: 'DELETE', url: 'https://api.github.com/authorizations/7' },
  res: { statusCode: 204 },
}];

// Beside what an answer looks like it is described, for others to send.
const described = {
  request: { method: 'GET', url: 'https://api.github.com/applications/grants' },
  response: { type: 'Grant', list: true },
};

module.exports = { known, seen, described, tell: () => new ResponseFailure('kept', 500, known) };
