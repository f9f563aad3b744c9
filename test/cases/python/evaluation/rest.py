import requests

API = 'https://api.github.com/'


def send(verb, *parts, **options):
    return requests.request(verb, API + '/'.join(parts), **options)


def one(number, auth):
    return send('GET', 'authorizations', str(number), auth=auth)


def drop(number, auth):
    return send('DELETE', 'authorizations', str(number), auth=auth)


def create(auth):
    return send('POST', 'authorizations', auth=auth, json={'note': 'rest'})


class Client:
    def __init__(self, base):
        self.base = base

    def _go(self, verb, *parts):
        return requests.request(verb, '/'.join((self.base,) + parts))

    def app(self, app, token):
        return self._go('DELETE', 'applications', app, 'tokens', token)


Client('https://api.github.com').app('a', 'b')
send('GET', 'gists', '4')
