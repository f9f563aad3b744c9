import requests

from tool import settings
from tool.api import send
from .settings import AUTHORIZATIONS as URL


def login(user, password):
    requests.get(settings.AUTHORIZATIONS, auth=(user, password))
    requests.post(URL, json={'note': 'tool', 'scopes': ['repo']})
    return send('DELETE', '/authorizations/7')
