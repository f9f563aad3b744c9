import json

from transport import fetch


class Session(object):
    TOKENS = 'https://api.github.com/authorizations'

    def tidy(self):
        for token in json.load(fetch(self.TOKENS, headers={'Accept': 'application/json'})):
            fetch('https://api.github.com/authorizations/%d' % token['id'], method='DELETE')

    def begin(self):
        return json.load(fetch(self.TOKENS, data=json.dumps({'note': 'market', 'scopes': ['gist']})))
