"""Tries the server that this program is. The profile of a member comes from GitHub."""
import responses
from django.test import TestCase
from rest_framework.test import APIClient

PROFILES = 'https://api.github.com'


class ConsentTest(TestCase):
    @responses.activate
    def test_consents(self):
        responses.add(responses.GET, PROFILES + '/user', json={'login': 'kim'})
        member = APIClient()
        member.get('/authorizations/')
        member.post('/authorizations', {'purpose': 'mail'})
        self.other.delete('/authorizations/7')
        self.api.get(f'{self.base}/authorizations')
        self.request('POST', self.base_url + '/authorizations', self.consent)
