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
