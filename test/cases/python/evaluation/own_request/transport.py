import urllib.request


class AnyMethod(urllib.request.Request):
    def __init__(self, url, method, data=None, headers=None):
        self.wanted = method.upper()
        urllib.request.Request.__init__(self, url, data, headers)

    def get_method(self):
        return self.wanted or urllib.request.Request.get_method(self)


class Line:
    def open(self, method, url, data=None, headers=None):
        data = encoded(data)
        request = AnyMethod(url, method, data, headers)
        return urllib.request.urlopen(request)


def fetch(url, data=None, headers=None, method=None):
    method = method or ('POST' if data else 'GET')
    return Line().open(method, url, data=data, headers=headers)
