import github3
from github3 import authorize, login
from getpass import getpass


def first(user):
    return authorize(user, getpass(), ['repo', 'gist'], 'first', 'https://example.org')


def second(user):
    auth = github3.authorize(user, getpass(), scopes=['user'], note='second')
    gh = login(user, getpass())
    for a in gh.authorizations():
        a.delete()
    gh.authorization(auth.id).add_scopes(['repo'])
    return gh.check_authorization(auth.token)
