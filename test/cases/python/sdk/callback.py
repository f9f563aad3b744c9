from github3 import authorize


class Orchard:
    def __init__(self):
        self.authorize = authorize

    def ask(self):
        return input('Code: ')

    # A callback has a name of its own, wherever it stands.
    def enter(self, name, word):
        return self.authorize(name, word, scopes=['repo'], note='orchard', note_url='https://orchard.example', two_factor_callback=self.ask)
