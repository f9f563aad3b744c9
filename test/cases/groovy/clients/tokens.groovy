import groovyx.net.http.RESTClient
import static groovyx.net.http.ContentType.JSON

class Tokens {
    static final String API = "https://api.github.com"

    def create(String note) {
        def client = new RESTClient('https://api.github.com')
        def answer = client.post(path: '/authorizations', body: [note: note, scopes: ['repo']], requestContentType: JSON)
        return answer.data.token
    }

    def list() {
        new RESTClient("$API/").get(path: 'authorizations') { answer, json ->
            println json
        }
    }

    void remove(id) {
        def connection = new URL("${API}/authorizations/${id}").openConnection()
        connection.setRequestMethod("DELETE")
        connection.connect()
    }

    void write(String body) {
        def connection = new URL("https://api.github.com/authorizations").openConnection() as HttpURLConnection
        connection.requestMethod = 'POST'
        connection.doOutput = true
        connection.outputStream.withWriter { it << body }
    }

    def check(String app, String token) {
        def request = new Request.Builder().url("$API/applications/$app/tokens/$token").get().build()
        new OkHttpClient().newCall(request).execute()
    }
}
