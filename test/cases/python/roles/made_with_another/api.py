import requests


class Api:
    def __init__(self, root):
        self.root = root

    def create(self, note):
        return requests.post(self.root + '/authorizations', json={'note': note, 'scopes': ['user']})
