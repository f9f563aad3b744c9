"""A payment: authorizations of another kind, with addresses of their own."""
import requests


class Authorization(object):
    def __init__(self, answer):
        self.url = answer['url']

    def void(self, session):
        return session.delete(self.url)


def void_all(paypal):
    for found in requests.get(paypal + '/authorizations').json():
        requests.delete(found['url'])
