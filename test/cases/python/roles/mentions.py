"""Tokens for the bot.

Make one by hand with POST /authorizations, or with

    curl -u me -d '{"scopes": ["repo"]}' https://api.github.com/authorizations
"""
# See https://api.github.com/authorizations for the list.
HELP = 'Tokens are listed at https://api.github.com/authorizations'


def hint(log):
    log.info('GET https://api.github.com/authorizations failed')
    raise SystemExit(HELP)
