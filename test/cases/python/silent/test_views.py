from django.test import TestCase
from httmock import HTTMock, urlmatch

GITHUB = 'https://api.github.com'


class AuthorizationViews(TestCase):
    def test_create(self):
        response = self.client.post('/authorizations', {'note': 'x', 'scopes': ['read']})
        self.assertEqual(response.status_code, 201)

    def test_list(self):
        self.assertContains(self.client.get('/authorizations'), 'x')
        self.assertRedirects(self.client.get('/authorizations/1'), '/authorizations')


def test_app(client, app):
    assert client.delete('/authorizations/1').status_code == 204
    assert app.test_client().get('/authorizations').json == []
