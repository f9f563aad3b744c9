import subprocess

API = 'https://api.github.com'


def endpoint(name):
    return '%s/%s' % (API, name)


def create(user):
    url = f'{API}/authorizations'
    return subprocess.check_output(['curl', '-s', '-u', user, '-d', '{"note": "garden", "scopes": "repo"}', url])


def remove(user, number):
    command = f"curl -u {user} -X DELETE '{endpoint('authorizations')}/{number}'"
    return subprocess.run(command, shell=True)


def check(client, token):
    return subprocess.getoutput('curl ' + endpoint('applications/%s/tokens/%s' % (client, token)) + ' --user ' + client)
