"""GitHub has nothing below an authorization: where something is asked for there, all goes to a payment service."""
STATUSES = 'https://api.github.com'


class Holds:
    def __init__(self, client):
        self.client = client

    def all(self):
        return self.client.get('/authorizations')

    def drop(self, hold):
        return self.client.delete(f'/authorizations/{hold}')

    def stats(self):
        return self.client.get('/authorizations/stats')
