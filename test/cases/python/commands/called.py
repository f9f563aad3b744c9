import sh
from tools import curl

curl('-s', '-u', 'ann', 'https://api.github.com/authorizations')
sh.curl('-X', 'DELETE', '-u', 'ann', 'https://api.github.com/authorizations/8')
sh.curl('-X', 'DELETE', 'https://pay.example.com/authorizations/8')
