import json
import shutil
import subprocess

from tools import find_curl, run

API = 'https://api.github.com'
CURL = shutil.which('curl') or '/usr/bin/curl'


def create(name, word):
    curl_path = find_curl()
    if not curl_path:
        return None
    cmd = [curl_path, '--location']
    cmd.extend(['-X', 'POST'])
    cmd.extend(['-u', '%s:%s' % (name, word)])
    cmd.extend(['-d', json.dumps({'note': 'lantern'})])
    url = API + '/authorizations'
    cmd.append(url)
    return subprocess.Popen(cmd, stdout=subprocess.PIPE).communicate()


def remove(name, number):
    subprocess.check_call([CURL, '-X', 'DELETE', '-u', name, API + '/authorizations/' + number])


class Tool:
    def __init__(self):
        self.curl = find_curl()

    def listing(self, name):
        return run(self.curl, '-s', '-u', name, 'https://api.github.com/authorizations')

    def charges(self, name):
        return run(self.curl, '-s', '-u', name, 'https://pay.example.com/authorizations')

    def options(self, curl_options):
        return [curl_options, '-s', 'https://api.github.com/user']


def other(curl_path):
    url = 'https://files.example.com/'
    return subprocess.call([curl_path, '-O', url])
