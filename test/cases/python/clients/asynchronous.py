import aiohttp
import httpx
import http.client
import urllib3
import pycurl

GITHUB = 'https://api.github.com'


async def create(user, password):
    async with aiohttp.ClientSession(auth=aiohttp.BasicAuth(user, password)) as session:
        async with session.post(f'{GITHUB}/authorizations', json={'note': 'bot', 'scopes': ['repo']}) as response:
            return (await response.json())['token']


async def remove(number):
    async with httpx.AsyncClient(base_url='https://api.github.com') as client:
        await client.delete(f'/authorizations/{number}')


def fetch_all():
    client = httpx.Client(base_url=GITHUB, auth=('me', 'secret'))
    return client.get('/authorizations').json()


def connection():
    conn = http.client.HTTPSConnection('api.github.com')
    conn.request('GET', '/authorizations')
    return conn.getresponse()


def pool():
    http = urllib3.PoolManager()
    return http.request('POST', 'https://api.github.com/authorizations', body='{"scopes": ["user"], "note": "pool"}')


def handle():
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, 'https://api.github.com/authorizations')
    curl.setopt(pycurl.POSTFIELDS, '{"scopes": ["repo"], "note": "curl"}')
    curl.perform()
