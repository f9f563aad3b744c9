"""Payments of people who are known by their GitHub logins."""
from github import Github


class Ledger:
    def __init__(self, session, token):
        self.session = session
        self.github = Github(token)

    def hold(self, cents):
        login = self.github.get_user().login
        return self.session.post('/authorizations', json={'holder': login, 'cents': cents})

    def wallet(self, wallet, cents):
        return wallet.create_authorization(cents=cents)
