import requests

from ..settings import GITHUB_URL


def send(method, path, payload=None):
    return requests.request(method, GITHUB_URL + path, json=payload)
