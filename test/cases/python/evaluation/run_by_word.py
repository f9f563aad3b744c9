import subprocess


def ask(url, *options):
    return subprocess.check_output(['curl', '-s', *options, url])


def fetch(url):
    options = ['-u', 'lena']
    return subprocess.check_output(['curl', '-s', *options, url])


def tell(url):
    logging.debug('curl', url)


ask('https://api.github.com/authorizations', '-X', 'POST')
fetch('https://api.github.com/authorizations/4')
fetch('https://pay.acme.example/authorizations/4')
tell('https://api.github.com/authorizations/4')


def talk(words):
    return subprocess.check_output(['curl', '--silent'] + words)


def speak(*words):
    return subprocess.check_output(('curl', '--silent') + words)


talk(['-u', user, '-d', '{"note": "in a list"}', 'https://api.github.com/authorizations'])
speak('-u', user, 'https://api.github.com/authorizations')
speak('-u', user, 'https://pay.example.com/authorizations')

parser.set('-u', '--url', 'https://api.github.com/authorizations')
