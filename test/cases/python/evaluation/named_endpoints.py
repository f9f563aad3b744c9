class Orchard:
    BASE = 'https://api.github.com'
    PATHS = {'gates': '/authorizations', 'gate': '/authorizations/{id}', 'trees': '/user/repos'}

    def ask(self, method, name, **values):
        return self.session.request(method, self.BASE + self.PATHS[name].format(**values))

    def gates(self):
        return self.ask('GET', 'gates')

    def close(self, gate):
        return self.ask('DELETE', 'gate', id=gate)

    def trees(self):
        return self.ask('GET', 'trees')
