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


class Trial(object):
    def rows(self):
        row = self.packed({
            'id': 1,
            'url': 'https://api.github.com/authorizations/1',
            'scopes': ['repo'],
            'token': 'x' * 40,
        })
        times = self.packed({'url': 'https://api.github.com/authorizations/2', 'note': '', 'updated_at': '2012-05-04T03:30:00Z'})
        # What says how to ask is asked.
        return row, times, self.asked({'id': 3, 'url': 'https://api.github.com/authorizations/3', 'method': 'DELETE', 'token': ''})
