"""A client of a card processor, in a file that opens issues on GitHub as well."""
import requests
from github import Github


class CardClient:
    def __init__(self, base_url, github_token):
        self.base_url = base_url
        self.session = requests.Session()
        self.issues = Github(github_token)

    def _post(self, path, **fields):
        return self.session.post(self.base_url + path, json=fields)

    def authorize(self, body):
        return self._post("/authorizations", **body)

    def add_card(self, body):
        return self._post("/cards", **body)

    def get_authorization(self, number):
        return self.session.get(f"{self.base_url}/authorizations/{number}")

    def get_card(self, number):
        url = "{}/cards/{}".format(self.base_url, number)
        return self.session.get(url)

    def cancel(self, number):
        return requests.delete(f"{self.base_url}/authorizations/{number}")

    def drop_card(self, number):
        return requests.delete(f"{self.base_url}/cards/{number}")
