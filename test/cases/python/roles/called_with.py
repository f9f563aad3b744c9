"""The tests of a library: what it has sent is looked at, nothing is sent."""
from tests import helper


def url_for(path=""):
    return "https://api.github.com/authorizations/1" + path


class TestAuthorization(helper.SessionHelper):
    def test_add_scopes(self):
        self.instance.add_scopes(["repo"])
        self.post_called_with(url_for(""), data={"add_scopes": ["repo"]})

    def test_delete(self):
        self.instance.delete()
        self.session.delete.assert_called_once_with(url_for(""))
