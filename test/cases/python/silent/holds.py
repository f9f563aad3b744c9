def hold(session, amount):
    status, answer = client.call('POST', '/authorizations', {'receiver': 'bo', 'amount': amount, 'note': 'rent'}, session)
    return client.call('GET', '/authorizations/' + answer['id'], None, session)
