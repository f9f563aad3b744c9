// Endpoints under the address that the record around them says.
export const forge = {
  name: 'forge',
  baseUrl: 'https://api.github.com',
  endpoints: {
    signIn: { method: 'POST', path: '/authorizations' },
    signOut: { method: 'DELETE', path: 'authorizations/:id' },
  },
};

export const till = {
  baseUrl: 'https://api.till.example/v2',
  endpoints: [
    { method: 'POST', path: '/authorizations' },
    { method: 'GET', path: '/authorizations/:id' },
  ],
};

export const both = {
  services: [
    { baseUrl: 'https://api.till.example', calls: [{ method: 'GET', path: '/authorizations' }] },
    { baseUrl: 'https://git.acme.example/api/v3', calls: [{ method: 'GET', path: '/authorizations' }] },
  ],
};
