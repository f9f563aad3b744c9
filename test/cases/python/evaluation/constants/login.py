import json

import requests

from settings import GITHUB_AUTH_URL, TIMEOUT


def make_token(user, password):
    payload = {'note': 'pear', 'scopes': ['repo']}
    return requests.post(GITHUB_AUTH_URL, auth=(user, password), data=json.dumps(payload), timeout=TIMEOUT).json()['token']
