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


class Connection:
    """Stands in for a session where there is no TLS: its answers say where they came from."""

    def request(self, method, url, **options):
        if not url:
            return
        answer = requests.models.Response()
        answer.status_code = run(method, url, options)
        answer.url = url
        return answer

    def post(self, url, **options):
        return self.request('post', url, **options)


def connection(secure):
    return requests.Session() if secure else Connection()


def printed(user, password, secure):
    answer = connection(secure).post(AUTHORIZATIONS, auth=(user, password), json={'note': 'pear'})
    logger.debug(pprint.saferepr(answer))
