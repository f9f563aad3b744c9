"""Everything of a module, by its bare names."""
from .core.urls import *
import requests


def change(number, auth, fields):
    return requests.patch('{}/{}'.format(AUTHORIZATIONS, number), auth=auth, json=fields)


def greet():
    return requests.get(BASE)
