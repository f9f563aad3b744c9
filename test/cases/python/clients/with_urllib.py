import base64
import json
import urllib.request
from urllib.parse import urlencode
from urllib.request import Request, urlopen

URL = 'https://api.github.com/authorizations'


def create(user, password):
    body = json.dumps({'note': 'backup', 'scopes': ['repo']}).encode('utf-8')
    request = urllib.request.Request(URL, data=body)
    request.add_header('Authorization', b'Basic ' + base64.b64encode(b'%s:%s' % (user, password)))
    return json.load(urllib.request.urlopen(request))


def fetch():
    return urlopen(Request(URL)).read()


def remove(number):
    request = Request('{0}/{1}'.format(URL, number))
    request.get_method = lambda: 'DELETE'
    urlopen(request)


def replace(number):
    urlopen(Request(URL + '/' + str(number), data=urlencode({'scopes': 'gist'}).encode(), method='PATCH'))


def at_once():
    return urllib.request.urlopen(URL, b'{"note": "at once", "scopes": []}')
