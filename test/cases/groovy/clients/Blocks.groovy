import groovyx.net.http.HTTPBuilder
import static groovyx.net.http.ContentType.JSON
import static groovyx.net.http.Method.*

// Blocks whose object is the request, or what they are called on.
class Blocks {
    def http = new HTTPBuilder('https://api.github.com')

    def create(String basic) {
        http.request(POST, JSON) { req ->
            uri.path = '/authorizations'
            headers.'Authorization' = "Basic $basic"
            body = [note: 'shed', scopes: 'gist']

            response.success = { answer, json -> json.token }
            response.failure = { answer -> log.warn(answer.statusLine) }
        }
    }

    def drop(id) {
        http.request(DELETE) {
            uri.path = "/authorizations/${id}"
        }
    }

    def whole() {
        def grants = new HTTPBuilder('https://api.github.com/applications/grants')
        grants.request(GET) { response.success = { answer, json -> json } }
    }

    def write(String text) {
        new URL('https://api.github.com/authorizations').openConnection().with {
            doOutput = true
            requestMethod = 'POST'
            outputStream.withWriter { it << text }
            inputStream.text
        }
    }

    def read() {
        def first = new URL('https://api.github.com/authorizations').text
        def second = 'https://api.github.com/applications/grants'.toURL().getText(requestProperties: [Accept: 'application/json'])
        new JsonSlurper().parseText(first + second)
    }

    // Another service.
    def hold() {
        def till = new HTTPBuilder('https://api.till.example')
        till.request(POST) { uri.path = '/authorizations' }
        new URL('https://api.till.example/authorizations').text
    }
}
