import requests

session = requests.Session()

# Made here, and sent there: one request.
request = requests.Request(method='POST', url='https://api.github.com/authorizations', json={'note': 'orchard'})
session.send(request.prepare())

prepared = requests.Request('GET', 'https://api.github.com/authorizations').prepare()
session.send(prepared)
