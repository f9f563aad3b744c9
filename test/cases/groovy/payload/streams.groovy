import groovy.json.JsonOutput

def create(String note) {
    def connection = new URL('https://api.github.com/authorizations').openConnection()
    connection.requestMethod = 'POST'
    connection.doOutput = true
    connection.outputStream.withWriter('UTF-8') { writer -> writer << JsonOutput.toJson([note: note, scopes: 'repo']) }
    return connection.inputStream.text
}

def pushed(String note) {
    def fields = [:]
    fields.note = note
    fields.lifetime = 10
    def connection = new URL('https://api.github.com/authorizations').openConnection()
    connection.requestMethod = 'POST'
    connection.outputStream << JsonOutput.toJson(fields)
    return connection.responseCode
}
