import json
import os
import subprocess

API = 'https://api.github.com'


def create(name, word):
    cmd = ['curl', '--silent']
    cmd.extend(['-X', 'POST'])
    cmd += ['-u', '%s:%s' % (name, word)]
    cmd.append('-d')
    cmd.append(json.dumps({'note': 'beacon', 'scopes': ['repo']}))
    url = API + '/authorizations'
    cmd.append(url)
    return subprocess.check_output(cmd)


def remove(name, number):
    line = 'curl -u %s' % name
    line += ' -X DELETE'
    line += ' https://api.github.com/authorizations/' + number
    os.system(line)


def other(name):
    cmd = ['curl', '-u', name]
    cmd = ['curl', '-u', name, 'https://api.example.com/v1']
    cmd.append('https://api.example.com/authorizations')
    subprocess.call(cmd)
