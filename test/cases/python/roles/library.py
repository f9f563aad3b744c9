class AuthorizationsMixin(GitHubCore):
    """Part of a GitHub client that builds its own URLs."""

    def authorizations(self, number=-1):
        return self._iter(number, self._build_url('authorizations'), Authorization)

    def authorization(self, id_num):
        url = self._build_url('authorizations', str(id_num))
        return self._json(self._get(url), 200)

    def authorize(self, scopes, note):
        url = self._build_url('authorizations')
        return self._json(self._post(url, data={'scopes': scopes, 'note': note}), 201)

    def revoke(self, client_id, token):
        url = self._build_url('applications', str(client_id), 'tokens', token)
        return self._boolean(self._delete(url), 204, 404)

    def by_requester(self, number):
        headers, data = self._requester.requestJsonAndCheck('PATCH', f'/authorizations/{number}', input={'add_scopes': ['repo']})
        return data

    def impersonate(self, login):
        return self._post(self._build_url('admin', 'users', login, 'authorizations'))
