import json

import requests

API = 'https://api.github.com/'


def ask(method, path, fields=None, token=None):
    send = getattr(requests, method)
    if token:
        return send(API + path, headers={'Authorization': 'token ' + token}, data=json.dumps(fields))
    return send(API + path, data=json.dumps(fields))


ask('post', 'authorizations', {'note': 'by name', 'fingerprints': 'f'})
ask('delete', 'authorizations/%d' % 12)
ask('get', 'user')

getattr(requests, 'get')('https://api.github.com/authorizations')
base = getattr(settings, 'GITHUB_API', 'https://api.github.com')
requests.get(base + '/authorizations/3')
