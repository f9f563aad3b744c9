#!/usr/bin/env python
import base64, json, sys
import httplib
import urllib2


class Login(object):
    HOST = 'https://api.github.com'

    def __init__(self, user, password):
        self.auth = base64.encodestring('%s:%s' % (user, password)).replace('\n', '')

    def token(self, otp=None):
        req = urllib2.Request(self.HOST + '/authorizations')
        req.add_header('Authorization', 'Basic %s' % self.auth)
        if otp:
            req.add_header('X-GitHub-OTP', otp)
        req.add_data(json.dumps(dict(note='Sublime plug-in', scopes=['gist'])))
        try:
            return json.loads(urllib2.urlopen(req).read())['token']
        except urllib2.HTTPError, e:
            print >>sys.stderr, e
            raise


def old_connection(auth):
    conn = httplib.HTTPSConnection('api.github.com')
    conn.request('POST', '/authorizations', '{"scopes": ["repo"], "note": "old"}', {'Authorization': auth})
    return conn.getresponse().read()
