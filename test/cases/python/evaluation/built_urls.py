import os
from urllib.parse import urljoin

import requests

API_ROOT = os.environ.get('GITHUB_API', 'https://api.github.com')
PATHS = {'list': '/authorizations', 'one': '/authorizations/{id}'}
CLIENT = 'Iv1.0123456789abcdef'


def concatenated():
    return requests.get(API_ROOT + '/authorizations')


def percent(number):
    return requests.get('%s/authorizations/%s' % (API_ROOT, number))


def by_name(number):
    return requests.get('%(root)s/authorizations/%(id)d' % {'root': API_ROOT, 'id': number})


def formatted(number):
    return requests.delete('{root}/authorizations/{id}'.format(root=API_ROOT, id=number))


def f_string(fingerprint):
    return requests.put(f'{API_ROOT}/authorizations/clients/{CLIENT}/{fingerprint}', json={'client_secret': os.environ['SECRET']})


def joined():
    return requests.get(urljoin('https://api.github.com/', 'authorizations'))


def pieces(token):
    return requests.delete('/'.join([API_ROOT, 'applications', CLIENT, 'tokens', token]))


def table(number):
    requests.get(API_ROOT + PATHS['list'])
    return requests.get(API_ROOT + PATHS['one'].format(id=number))


def across_lines():
    return requests.get('https://api.github.com'
                        '/authorizations')
