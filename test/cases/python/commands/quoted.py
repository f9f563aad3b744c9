import os
import shlex

URL = 'https://api.github.com/authorizations'

# What is put into quotes for the shell is what it was.
os.system(f'curl {shlex.quote(URL)}')
os.system('curl -X DELETE ' + shlex.quote('https://api.github.com/authorizations/' + name))
os.system('curl -X DELETE ' + shlex.quote('https://cards.acme.example/authorizations/' + name))
