package lantern.press

import java.net.HttpURLConnection
import java.net.URL

class Opened {
    private fun open(path: String): HttpURLConnection = URL("https://api.github.com$path").openConnection() as HttpURLConnection

    fun make(body: ByteArray) {
        val connection = open("/authorizations")
        connection.requestMethod = "POST"
        connection.outputStream.write(body)
    }

    fun drop(id: Int) = open("/authorizations/$id").apply { requestMethod = "DELETE" }.connect()
}
