import requests
import settings


def drop(number, user, password):
    return requests.delete('%s/%d' % (settings.GITHUB_AUTH_URL, number), auth=(user, password))
