const REPO = { readme: false, hooks: { tests: false }, issues: { events: false } };

module.exports = {
  zen: false,
  octocat: false,
  emojis: false,
  gitignore: { templates: false },
  users: { repos: false, orgs: false },
  gists: { public: false, starred: false },
  repos: REPO,
  'authorizations': {
    'clients': false,
  },
  'applications': {
    'tokens': false,
  },
};

// A page of one's own.
module.exports.pages = { users: true, user: true, notifications: true, 'authorizations': true, settings: { authorizations: true } };
