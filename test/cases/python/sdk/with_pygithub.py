from github import Github


def token(user, password):
    gh = Github(user, password)
    me = gh.get_user()
    authorization = me.create_authorization(['repo'], 'deploy key rotation', onetime_password='123456')
    for old in me.get_authorizations():
        if old.note == 'deploy key rotation':
            old.edit(add_scopes=['user'])
            old.delete()
    return authorization.token


def one(number):
    return Github('t0k3n').get_user().get_authorization(number)


class Setup:
    def __init__(self, gh: Github):
        self.user = gh.get_user()

    def run(self):
        self.user.create_authorization(scopes=['repo'], note='setup')
