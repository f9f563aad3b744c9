import requests


class Links:
    def __init__(self, base='https://api.github.com'):
        self.user = base + '/user'
        self.keys = base + '/authorizations'


class Errand:
    method = 'DELETE'
    path = '/authorizations/9'


# Which of the links is asked for is told where it is picked.
def unlock(links, person):
    return requests.post(links.keys, auth=person, json={'note': 'orchard', 'scopes': ['gist']}).json()


# What any errand has tells nothing: its caller knows.
def run(errand):
    return requests.request(errand.method, 'https://api.github.com' + errand.path)


def main(person):
    links = Links()
    unlock(links, person)
    run(Errand())
