import requests
from pear.core import urls
from pear.core.urls import (
    AUTHORIZATIONS,
)

def listing(auth):
    return requests.get(AUTHORIZATIONS, auth=auth)

def create(auth):
    return requests.post(urls.AUTHORIZATIONS, auth=auth, json={'note': 'pear'})
