import requests


class Resource:
    def __init__(self, base, path):
        self.base = base
        self.path = path

    def all(self):
        return requests.get(self.base + self.path)

    def drop(self, number):
        return requests.delete(self.base + self.path + '/' + number)


tokens = Resource('https://api.github.com', '/authorizations')
tokens.all()
tokens.drop('3')
Resource('https://wallet.example', '/authorizations').all()
Resource('https://api.github.com', '/gists').all()
