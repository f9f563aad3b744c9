import groovyx.net.http.RESTClient

def create(user, password) {
    def client = new RESTClient('https://api.github.com')
    return client.post(path: '/authorizations', body: [note: 'garden']).data
}

def send(path, method) {
    def connection = new URL("https://api.github.com${path}").openConnection()
    connection.requestMethod = method
    return connection.inputStream.text
}

def list() { return send('/authorizations', 'GET') }

def remove(id) {
    send("/authorizations/${id}", 'DELETE')
}

// Another service's.
def pay(id) {
    new RESTClient('https://api.paypal.com').get(path: "/v1/payments/authorizations/${id}")
}
