from github import Github


def sign_in(name, word):
    hub = Github(name, word)
    user = hub.get_user()
    return make(user, 'beacon') or again(user, hub)


def make(user, note):
    return user.create_authorization(scopes=['repo'], note=note)


def again(account, hub):
    for one in account.get_authorizations():
        one.delete()


def transfer(user, wallet):
    # Nobody hands this one a client of GitHub's.
    return wallet.create_authorization(amount=5)


def audit(user):
    return user.get_authorizations()
