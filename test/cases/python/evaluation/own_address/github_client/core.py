from .session import Session


class Core(object):
    def __init__(self, answer, session=None):
        self.session = session or Session()
        self._take(answer)

    def _delete(self, url):
        return self.session.delete(url)

    def forget(self, number):
        return self._delete('https://api.github.com/authorizations/' + str(number))
