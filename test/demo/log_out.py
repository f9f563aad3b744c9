import requests

GITHUB = "https://api.github.com"


def log_out(session, authorization_id):
    """Deletes the token that the demo was given."""
    response = requests.delete(f"{GITHUB}/authorizations/{authorization_id}", auth=session)
    response.raise_for_status()
