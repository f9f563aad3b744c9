import json
import urllib2


class Opened(object):
    def open(self, path):
        request = urllib2.Request('https://api.github.com' + path)
        request.add_header('Accept', 'application/json')
        return request

    def make(self):
        request = self.open('/authorizations')
        request.add_data(json.dumps({'note': 'lantern', 'scopes': ['gist']}))
        return urllib2.urlopen(request)

    def drop(self, id):
        request = self.open('/authorizations/%d' % id)
        request.get_method = lambda: 'DELETE'
        return urllib2.urlopen(request)
