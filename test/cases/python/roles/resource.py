"""Part of a GitHub client: an answer is made an object that sends to its own address."""
from .base import GitHubObject


class Authorization(GitHubObject):
    """https://developer.github.com/v3/oauth_authorizations/"""

    def _update_attributes(self, answer):
        self._api = answer.get('url')
        self.scopes = answer.get('scopes')

    @property
    def url(self):
        return self._url.value

    def delete(self):
        return self._boolean(self._delete(self._api), 204, 404)

    def add_scopes(self, scopes):
        return self._json(self._post(self._api, data={'add_scopes': scopes}), 200)

    def edit(self, note):
        headers, data = self._requester.requestJsonAndCheck('PATCH', self.url, input={'note': note})
        return data

    def log(self):
        print(self.url)


class Gist(GitHubObject):
    def delete(self):
        return self._delete(self._api)
