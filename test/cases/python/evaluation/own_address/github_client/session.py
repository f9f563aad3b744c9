import requests


class Session(requests.Session):
    def __init__(self):
        super(Session, self).__init__()
        self.base_url = 'https://api.github.com'
