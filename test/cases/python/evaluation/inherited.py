import requests


# What a base class sends goes where its subclass says.
class Endpoint(object):
    def __init__(self, host):
        self.host = host

    def add(self, fields):
        return requests.post(self.host + self.path, json=fields)


class Tokens(Endpoint):
    path = '/authorizations'

    def __init__(self):
        super().__init__('https://api.github.com')


class Payments(Endpoint):
    path = '/authorizations'

    def __init__(self):
        super().__init__('https://wallet.example')


class Gists(Endpoint):
    def __init__(self):
        super().__init__('https://api.github.com')
        self.path = '/gists'


def run():
    Tokens().add({'note': 'made by a case'})
    Payments().add({'amount': 1})
    Gists().add({'public': False})
