import requests

URLS = {}
URLS.update({'delete': 'https://api.github.com/authorizations/7'})
URLS.setdefault('payment', 'https://api.paypal.com/v1/payments/authorization/7')

URL = 'https://api.github.com/authorizations/clients/aaaaaaaaaaaaaaaaaaaa'


def login(secret):
    data = dict(note='a tool')
    data.update(client_secret=secret)
    data.setdefault('scopes', ['everything'])
    return requests.put(URL, json=data)


def forget():
    requests.get(URLS['payment'])
    return requests.delete(URLS['delete'])
