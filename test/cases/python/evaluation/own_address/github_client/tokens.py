"""Tokens of a user of GitHub."""
from .core import Core


# Its base tells the host of what is sent to its own address, and nothing more: its name tells the rest.
class Authorization(Core):
    def _take(self, answer):
        self._url = answer.get('url')

    def drop(self):
        return self._delete(self._url)
