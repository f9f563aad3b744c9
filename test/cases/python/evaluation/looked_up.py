import requests


class Tokens:
    def __init__(self, settings):
        self.settings = settings

    def create(self, wish):
        method, place = 'POST', 'authorizations'
        # What is looked up by a method and a path sends nothing.
        options = self.settings.Get(method, place)
        return requests.post('https://api.github.com/' + place, json=wish, **options)

    def remove(self, number):
        options = self.settings.get('DELETE', '/authorizations/:id')
        return requests.delete('https://api.github.com/authorizations/%d' % number, **options)
