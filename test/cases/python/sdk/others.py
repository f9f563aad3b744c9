import asyncio
from agithub.GitHub import GitHub
from ghapi.all import GhApi
from githubkit import GitHub as Kit
from octokit import Octokit

agit = GitHub('user', 'pass')
agit.authorizations.get()
agit.authorizations.post(body={'note': 'agithub', 'scopes': ['repo']})
agit.authorizations[12].delete()

api = GhApi(owner='me')
api.oauth_authorizations.list_authorizations()
api.oauth_authorizations.create_authorization(scopes=['repo'], note='ghapi')

kit = Kit('token')
asyncio.run(kit.rest.oauth_authorizations.async_list_grants())

octokit = Octokit(auth='basic', username='me', password='secret')
octokit.oauth_authorizations.delete_grant(grant_id=4)
