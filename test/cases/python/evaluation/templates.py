"""URI templates, filled before they are sent."""
import requests
import uritemplate
from uritemplate import URITemplate, expand

CLOSE = URITemplate('https://api.github.com/authorizations/{id}')


def close(number):
    return requests.delete(CLOSE.expand(id=number))


def look(number):
    return requests.get(uritemplate.expand('https://api.github.com/authorizations{/id}', id=number))


def check(client, token):
    url = expand('https://api.github.com/applications/{client}/tokens/{token}', {'client': client, 'token': token})
    return requests.get(url)


def capture(number):
    return requests.post(expand('https://api.sandbox.paypal.com/v2/payments/authorizations/{id}', id=number))


def only_made(number):
    return uritemplate.expand('https://api.github.com/authorizations/{id}', id=number)
