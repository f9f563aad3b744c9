import asyncio
import functools

import httpx
import requests


class SignIn:
    def __init__(self, http):
        self._http = http

    def create(self, note):
        return self._http.post('/authorizations', json={'note': note, 'scopes': ['repo']})


class Cashier:
    def __init__(self, http):
        self._http = http

    def authorize(self, note):
        return self._http.post('/authorizations', json={'note': note, 'scopes': ['sale']})


def forget(http: httpx.Client, number):
    http.delete(f'/authorizations/{number}')


def main():
    with httpx.Client(base_url='https://api.github.com') as client:
        SignIn(client).create('garden')
        forget(client, 7)
    Cashier(httpx.Client(base_url='https://api.garden-pay.io')).authorize('tulips')


async def later():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, functools.partial(requests.post, 'https://api.github.com/authorizations', json={'note': 'garden'}))
