import functools
from functools import partial

import requests

API = 'https://api.github.com'

post = functools.partial(requests.request, 'POST')
get = partial(requests.get, auth=('ada', 'a-made-up-password'))
remove_from = partial(requests.request, 'DELETE', auth=('ada', 'a-made-up-password'))


def send(method, path, **options):
    return requests.request(method, API + path, **options)


create = partial(send, 'POST', '/authorizations')


def run(number):
    post(API + '/authorizations', json={'scopes': ['repo'], 'note': 'beacon'})
    get(API + '/authorizations')
    remove_from('%s/authorizations/%d' % (API, number))
    create(json={'scopes': ['gist'], 'note': 'beacon gists'})
    # Given to another service, it is none of ours.
    post('https://api.example.com/authorizations', json={'amount': 5})
