import os
import subprocess

user = os.environ['USER']

os.system("curl -u me -d '{\"scopes\": [\"repo\"], \"note\": \"os\"}' https://api.github.com/authorizations")
subprocess.check_output(['curl', '-X', 'DELETE', '-u', user, 'https://api.github.com/authorizations/12'])
subprocess.run('curl -u %s https://api.github.com/authorizations' % user, shell=True)
print('usage: curl -u me https://api.github.com/user')
