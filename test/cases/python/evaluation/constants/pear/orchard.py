"""Another service's settings, in a module of the same name."""
import requests

from orchard import settings


def trees():
    return requests.get(settings.GITHUB_AUTH_URL)
