"""A test whose own methods say what the session is expected to send."""
from tests.utils import Case


class TestAuthorizations(Case):
    api = 'https://api.github.com/authorizations/10'

    def test_get(self):
        self.response('authorization')
        self.get('https://api.github.com/authorizations/10')
        assert self.g.authorization(10).id == 10
        self.mock_assertions()

    def test_delete(self):
        self.delete(self.api)
        self.mock_assertions()
