import json
import requests

URL = 'https://api.github.com/authorizations'
AUTH = ('me', 'secret')

requests.post(URL, auth=AUTH, data=json.dumps({'scopes': ['repo', 'everything'], 'note': 'a'}))
requests.post(URL, auth=AUTH, json={'scopes': 'repo', 'note': 'b'})
requests.post(URL, auth=AUTH, json={'scopes': ['repo'], 'note': 'c', 'expires': 3600})
requests.post(URL, auth=AUTH, data='{"scopes": ["repo"]}')

fields = {'scopes': ['gist']}
fields['note'] = 'd'
fields.update(client_id='0123456789abcdef0123', client_secret='4be1c0d5e2f3a6978877665544332211aabbccdd')
requests.post(URL, auth=AUTH, json=fields)

requests.patch(URL + '/1', auth=AUTH, json={'scopes': ['repo'], 'add_scopes': ['gist']})
