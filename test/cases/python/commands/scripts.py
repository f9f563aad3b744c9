import os
import subprocess

user = os.environ['USER']

os.system("curl -u me -d '{\"scopes\": [\"repo\"], \"note\": \"os\"}' https://api.github.com/authorizations")
subprocess.check_output(['curl', '-X', 'DELETE', '-u', user, 'https://api.github.com/authorizations/12'])
subprocess.run('curl -u %s https://api.github.com/authorizations' % user, shell=True)
print('usage: curl -u me https://api.github.com/user')

API = 'https://api.github.com'
os.system('curl -X DELETE "%s/authorizations/%d"' % (API, 12))
os.popen("curl -d '{\"note\": \"%(note)s\"}' %(api)s/authorizations" % dict(note='popen', api=API))
