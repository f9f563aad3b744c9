"""The call of a wrapper says the method; what can be followed of the wrapper goes another way."""
import json

import requests

from transport import deliver

API = "https://api.github.com"


class Hub:
    def __init__(self, user, password):
        self.session = requests.Session()
        self.session.auth = (user, password)

    def send(self, path, method, body=None):
        if method == "GET":
            return self.session.get(API + path)
        return deliver(self.session, method, path, json.dumps(body))

    def granted(self):
        return self.send("/authorizations", "GET").json()

    def allow(self, note):
        return self.send("/authorizations", "POST", {"note": note, "scopes": ["repo"]})

    def forget(self, number):
        return self.send("/authorizations/%d" % number, "DELETE")
