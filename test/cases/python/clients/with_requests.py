"""Signs in with the account's password, as the tool did before device flow."""
import json
from getpass import getpass

import requests
from requests.auth import HTTPBasicAuth

session = requests.Session()


def create(username, password, note):
    response = requests.post(
        'https://api.github.com/authorizations',
        auth=(username, password),
        data=json.dumps({'scopes': ['repo', 'user:email'], 'note': note}),
    )
    return response.json()['token']


def create_as_json(user, otp):
    return requests.post('https://api.github.com/authorizations', json={'scopes': ['gist'], 'note': 'ci'}, auth=HTTPBasicAuth(user, getpass()), headers={'X-GitHub-OTP': otp})


def listed(page):
    return session.get('https://api.github.com/authorizations', params={'page': page}).json()


def removed(authorization):
    session.request('DELETE', 'https://api.github.com/authorizations/%d' % authorization['id'])


def checked(client_id, token):
    return requests.get('https://api.github.com/applications/{}/tokens/{}'.format(client_id, token)).status_code == 200


with requests.Session() as github:
    github.patch('https://api.github.com/authorizations/1', json={'add_scopes': ['repo']})
