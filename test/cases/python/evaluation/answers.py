import requests

AUTHORIZATIONS = 'https://api.github.com/authorizations'


def forget(note, auth):
    for found in requests.get(AUTHORIZATIONS, auth=auth).json():
        if found['note'] == note:
            requests.delete(found['url'], auth=auth)


def rename(auth):
    made = requests.post(AUTHORIZATIONS, json={'note': 'first'}, auth=auth).json()
    requests.patch(made['url'], json={'note': 'second'}, auth=auth)


def gists(auth):
    for gist in requests.get('https://api.github.com/gists', auth=auth).json():
        requests.delete(gist['url'], auth=auth)
