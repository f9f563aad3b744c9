import grails.rest.RestfulController

class UrlMappings {
    static mappings = {
        "/authorizations"(controller: 'authorization')
        post "/authorizations"(controller: 'authorization', action: 'save')
    }
}

class Payments {
    def authorize(amount) {
        def client = new RESTClient('https://api.paypal.com')
        client.post(path: '/v2/payments/authorizations', body: [amount: amount])
        client.get(path: '/authorizations')
        new RESTClient(bank.url).post(path: '/authorizations', body: [amount: amount, currency: 'EUR'])
    }
}

dependencies {
    implementation 'com.acme:authorizations:1.0'
}
