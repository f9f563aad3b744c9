// Tries the server that this program is. The profile of a member comes from GitHub.
const PROFILES = 'https://api.github.com';

describe('consents', () => {
  it('are given and withdrawn', () => {
    cy.request('POST', '/authorizations', { purpose: 'mail' });
    cy.request({ method: 'DELETE', url: '/authorizations/7' });
    cy.request(PROFILES);
  });
});
