import slumber
import restkit
import tortilla
from hammock import Hammock

api = slumber.API('https://api.github.com', auth=(name, secret))
api.authorizations.post({'note': 'garden', 'scopes': ['repo']})
api.authorizations(4).delete()
api.user.get()

github = Hammock('https://api.github.com')
github.authorizations.clients(CLIENT).PUT(data='{"client_secret": "x"}')
github.authorizations[7].GET()

hub = tortilla.wrap('https://api.github.com')
hub.authorizations.get()

shop = slumber.API('https://api.stripe.com/v1/issuing')
shop.authorizations.get()

mine = restkit.Resource('https://api.github.com/authorizations', filters=[basic])
mine.post(headers={'Content-Type': 'application/json'}, payload='{"note": "garden"}')
below = restkit.Resource('https://api.github.com')
below.delete('/authorizations/4')

billing = restkit.Resource('https://api.stripe.com/v1/issuing/authorizations')
billing.get()
