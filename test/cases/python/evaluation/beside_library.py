"""A library speaks to GitHub; what goes to another base beside it may be anybody's. The library's own client sends to GitHub."""
import requests
from github import Github

from .config import API_URL


class Consents:
    def __init__(self, session):
        self.session = session
        self.hub = Github()

    def give(self, form):
        return requests.post(f'{API_URL}/authorizations', json=form)

    def withdraw(self, consent):
        return self.session.delete(API_URL + '/authorizations/%d' % consent)

    def tokens(self):
        return self.hub.get_user().get_authorizations()
