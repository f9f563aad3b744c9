// A server of a test that somebody else makes: functions and records that are answered.
export function listen({ server, backend }) {
  server.post('https://api.github.com/authorizations', { token: 'made up' });
  backend.get('https://api.github.com/authorizations', () => []);
  // Not an answer but what is called back.
  backend.get('https://api.github.com/authorizations/7', answer => answer.id);
}
