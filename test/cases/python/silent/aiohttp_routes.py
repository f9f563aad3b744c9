"""Consents of our own members, who sign in through GitHub."""
from aiohttp import web
from github import Github

hub = Github()


def routes(app, consents):
    app.router.add_get('/authorizations', consents.all)
    app.router.add_post('/authorizations', consents.give)
    app.router.add_delete('/authorizations/{id}', consents.withdraw)
    app.router.add_route('PATCH', '/authorizations/{id}', consents.change)
