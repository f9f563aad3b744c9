import requests

authorizations = {}


def supported(client_id, token):
    requests.post('https://api.github.com/applications/%s/token' % client_id, json={'access_token': token})
    requests.delete(f'https://api.github.com/applications/{client_id}/grant')
    return requests.get('https://github.com/settings/connections/applications/%s' % client_id)


def unrelated(request, user):
    authorizations[user] = request.headers.get('Authorization')
    user.create_authorization(kind='visit')
    if request.path.startswith('/authorizations'):
        print('/authorizations')
    return authorizations.get(user)
