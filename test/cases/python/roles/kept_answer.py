import pprint

import shovel


class Answer(object):
    def __init__(self):
        self.status_code = None
        self.url = None


class Session(object):
    def send(self, method, url, auth=None, data=None):
        answer = Answer()
        answer.status_code = shovel.dig(method, url)
        answer.url = url
        return answer

    def post(self, *args, **kwargs):
        return self.send('post', *args, **kwargs)


class Garden(object):
    def __init__(self, base='https://api.github.com'):
        self.base = base
        self.session = Session()

    def sow(self, user, password):
        answer = self.session.post(self.base + '/authorizations', auth=(user, password), data='{"note": "garden"}')
        pprint.saferepr(answer)
        show(answer)
        return answer
