import json

import requests


class GitHubApi:
    base = 'https://api.github.com'

    def __init__(self, user, password):
        self.session = requests.Session()
        self.session.auth = (user, password)
        self.url = self.base + '/authorizations'

    def _request(self, method, path, **kwargs):
        return self.session.request(method, self.base + path, **kwargs)

    def _post(self, path, data):
        return self._request('POST', path, data=json.dumps(data))

    @property
    def endpoint(self):
        return self.base + '/authorizations/clients/0123456789'

    def create(self, note):
        return self._post('/authorizations', {'note': note, 'scopes': ['repo']})

    def update(self, number):
        return self._request('PATCH', '/authorizations/%d' % number, json={'remove_scopes': ['repo']})

    def all(self):
        return self.session.get(self.url)

    def for_app(self, secret):
        return self.session.put(self.endpoint, json={'client_secret': secret})


def call(path, method='GET', body=None):
    return requests.request(method, 'https://api.github.com' + path, json=body)


def main():
    call('/authorizations')
    call('/authorizations', 'POST', {'note': 'main', 'scopes': []})
    call('/authorizations/3', method='DELETE')


if __name__ == '__main__':
    main()
